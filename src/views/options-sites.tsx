/** Which sites are read. Private talk, other sites and all sites are off until the reader switches them on. */
import type { OptionsProps, SiteShown } from './options.tsx';
import { Switch } from './switch.tsx';

export function OptionsSites({ words: { options }, sites, acts }: OptionsProps) {
  return (
    <>
      <h2>{options.sites}</h2>
      <Rows sites={sites.listed} turn={acts.turnSite} />
      <h3>{options.talk}</h3>
      <p class="fine">{options.talkDetail}</p>
      <Rows sites={sites.talk} turn={acts.turnSite} />
      <h3>{options.others}</h3>
      {sites.others.length === 0 && <p class="fine">{options.othersNone}</p>}
      <Rows sites={sites.others} turn={acts.turnSite} />
      <h3>{options.all}</h3>
      <div class="choices">
        <div class="row">
          <span id="all-sites">{options.allDetail}</span>
          <Switch namedBy="all-sites" on={sites.all} turn={acts.turnAllSites} />
        </div>
      </div>
    </>
  );
}

function Rows({ sites, turn }: { sites: readonly SiteShown[]; turn(id: string, on: boolean): void }) {
  if (sites.length === 0) return null;
  return (
    <div class="choices">
      {sites.map(({ id, name, on }) => (
        <div class="row" key={id}>
          <span id={`site-${id}`}>{name}</span>
          <Switch namedBy={`site-${id}`} on={on} turn={(wanted) => turn(id, wanted)} />
        </div>
      ))}
    </div>
  );
}

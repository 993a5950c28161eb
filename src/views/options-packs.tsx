/** The packs: in which languages posts are judged, and how new the knowledge is. */
import type { PackLanguage } from '../packs/read/pack.ts';
import { dayIn } from '../words/day.ts';
import { fill } from '../words/fill.ts';
import type { OptionsProps } from './options.tsx';
import { Switch } from './switch.tsx';

export function OptionsPacks(props: OptionsProps) {
  const { words, version, languages, settings, acts } = props;
  const { options } = words;
  const active = languages.filter(({ status }) => status === 'active');
  const onTrial = languages.filter(({ status }) => status === 'trial');
  return (
    <>
      <h2>{options.languages}</h2>
      <p class="fine">{fill(options.version, { version })}</p>
      <div class="choices">
        {active.map((language) => (
          <div class="row" key={language.id}>
            <Language language={language} words={words} />
            <span class="fine">{options.always}</span>
          </div>
        ))}
      </div>
      {onTrial.length > 0 && (
        <>
          <h3>{options.trial}</h3>
          <p class="fine">{options.trialDetail}</p>
          <div class="choices">
            {onTrial.map((language) => (
              <div class="row" key={language.id}>
                <Language language={language} words={words} />
                <Switch
                  namedBy={`language-${language.id}`}
                  on={settings.trials.includes(language.id)}
                  turn={(on) => acts.turnTrial(language.id, on)}
                />
              </div>
            ))}
          </div>
        </>
      )}
    </>
  );
}

function Language({ language, words }: { language: PackLanguage } & Pick<OptionsProps, 'words'>) {
  const { id, name, newest } = language;
  return (
    <div class="named">
      <span lang={id} id={`language-${id}`}>
        {name}
      </span>
      {newest && (
        <span class="fine">{fill(words.options.newest, { day: dayIn(words.language, newest) })}</span>
      )}
    </div>
  );
}

/** What a reader does in a notice, carried out: choices are kept, posts saved, the page for those who are there opened. */
import type { Verdict } from '../engine/post.ts';
import type { NoticeActions } from '../notice/actions.ts';
import type { Saved } from '../notice/save.ts';
import type { ReadPost } from '../page/read-post.ts';
import {
  INTRODUCTIONS,
  introducedOnce,
  postHidden,
  signalOff,
  siteTurned,
  understood,
} from '../settings/choices.ts';
import type { Reader } from '../settings/reader.ts';
import type { Settings } from '../settings/settings.ts';
import type { NoticeWires } from './noted-post.ts';
import { makePostToSave } from './post-to-save.ts';
import { type Place, placeOf } from './sites-on.ts';
import { today } from './today.ts';
import type { Surroundings } from './watch-page.ts';

interface Now {
  readonly settings: Settings;
  readonly reader: Reader;
}

export function wiresOf(around: Surroundings, now: () => Now): Omit<NoticeWires, 'mounting'> {
  const { pack, store, url } = around;
  const place = (): Place => placeOf(url(), pack.sites);
  const keep = (edit: (now: Settings) => Partial<Settings>): void => {
    // a full disk or a removed extension: the page goes on as it is
    store.change(edit).catch(() => {});
  };

  async function save(post: ReadPost, verdict: Verdict): Promise<Saved> {
    const seen = { address: url(), site: place().name };
    const kept = makePostToSave(post, verdict, pack, now().reader, seen);
    return kept ? around.save(kept) : 'failed';
  }

  let introduced = false;
  /** Only one notice of a page says who we are. */
  function introduce(): NoticeActions['understood'] {
    if (introduced || now().settings.introductions >= INTRODUCTIONS) return undefined;
    introduced = true;
    keep(introducedOnce);
    return () => keep(understood);
  }

  return {
    siteName: () => place().name,
    hide: (key, hide) => keep(postHidden({ key, site: place().id, day: today() }, hide)),
    save,
    choices: {
      turnSign: (signal, off) => keep(signalOff(signal, off)),
      notHere: () => keep(siteTurned(place(), false)),
      chooseCountry: (country) => keep(() => ({ country })),
      chooseLanguage: (language) => keep(() => ({ language })),
    },
    introduce,
    goThere: (countries) => around.goThere(countries.find((it) => it !== now().reader.country)),
  };
}

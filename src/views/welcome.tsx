/** The first page after the extension was added: three short blocks, all of which may be skipped. */

import type { Words } from '../words/words.ts';
import { CountryOptions } from './country-options.tsx';
import { demoPosts } from './demo-posts.ts';
import { FeedPost } from './feed-post.tsx';
import { Icon } from './icon.tsx';
import { LanguageSegments } from './language-choice.tsx';

/** What a note looks like is shown with a real one, on this post. */
const sample = demoPosts.filter(({ id }) => id === 'like-and-top-up');

export interface WelcomeProps {
  readonly words: Words;
  /** `auto`, or a language we speak. */
  readonly language: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly countries: readonly string[];
  readonly acts: WelcomeActs;
}

export interface WelcomeActs {
  chooseLanguage(language: string): void;
  chooseCountry(country: string): void;
  openDemo(): void;
  close(): void;
}

export function Welcome(props: WelcomeProps) {
  const { welcome, language } = props.words;
  return (
    <main class="page welcome" lang={language}>
      <Icon name="brand" />
      <h1>{welcome.title}</h1>
      <p class="lead">{welcome.lead}</p>
      <h2>{welcome.looks}</h2>
      {sample.map((post) => (
        <FeedPost key={post.id} post={post} />
      ))}
      <p class="fine">{welcome.silence}</p>
      <h2>{welcome.where}</h2>
      <Choices {...props} />
      <p class="fine">{welcome.device}</p>
      <div class="end">
        <button type="button" class="button main-button" onClick={props.acts.close}>
          {welcome.done}
        </button>
        <button type="button" class="link" onClick={props.acts.openDemo}>
          {welcome.demo}
        </button>
      </div>
    </main>
  );
}

function Choices({ words, language, country, countries, acts }: WelcomeProps) {
  return (
    <div class="choices">
      <label class="row">
        <span>{words.welcome.country}</span>
        <select value={country} onChange={(event) => acts.chooseCountry(event.currentTarget.value)}>
          <CountryOptions countries={countries} language={words.language} />
        </select>
      </label>
      <div class="row">
        <span>{words.welcome.language}</span>
        <LanguageSegments words={words} chosen={language} choose={acts.chooseLanguage} />
      </div>
    </div>
  );
}

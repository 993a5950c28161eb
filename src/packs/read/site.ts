/** How posts are read on one website, as written in `rules/sites/<id>.yaml` and shipped in the pack. */
import * as z from 'zod/mini';

const css = z.string().check(z.minLength(1), z.maxLength(300));
/** The path of an address; `*` is any run of characters. */
const path = z.string().check(z.regex(/^\/[^?#]*$/));

/** One place to look, with the day it was last seen to work. The first step of a chain that yields something answers. */
const step = z.strictObject({
  /** Inside the post's container; left out, it is the container itself. */
  css: z.optional(css),
  /** The value of this attribute instead of the text. */
  attr: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9:-]*$/))),
  /** What follows these characters in the value, up to the first that cannot stand in an id. */
  after: z.optional(z.string().check(z.minLength(1))),
  /** What stands before these characters in the value, back to the last that cannot stand in an id. */
  before: z.optional(z.string().check(z.minLength(1))),
  /** Only elements that hold this. Quicker than `:has()`, which a browser asks of every element of the same kind. */
  has: z.optional(css),
  /** The number at `{id}` in the page's own address, for what the page is about: `/job/*-{id}.html`, or `?job={id}`. */
  address: z.optional(z.string().check(z.regex(/^(?:\/[^?#{}]*\{id\}[^?#{}]*|\?[\w-]+=\{id\})$/))),
  /** Only elements whose whole text is this. A sign such as "..."; never words, they differ by language. */
  is: z.optional(z.string().check(z.regex(/^[^\p{L}]+$/u))),
  /** Of several matches: the first (left out), the one with the longest text, or all of them in order. */
  pick: z.optional(z.enum(['longest', 'all'])),
  /** Elements that look like words of one line are fields of their own, as in a card that is read as a whole. */
  apart: z.optional(z.literal(true)),
  /** For a container: climb from the match to the first ancestor that holds this too. */
  holding: z.optional(css),
  seen: z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/)),
  /** Tried on a captured page, or only read in other people's code. */
  in: z.enum(['capture', 'code']),
});
const chain = z.array(step).check(z.minLength(1));

/** One look that posts have on the site: a card of a list, a page of its own, a post of a feed. */
const shape = z.strictObject({
  name: z.string(),
  /** Looked for at these addresses only: elsewhere on the site its hooks mean something else. */
  only: z.optional(z.array(path).check(z.minLength(1))),
  /** Not looked for at these, so that other readers look for what the page is about. */
  except: z.optional(z.array(path).check(z.minLength(1))),
  container: chain,
  title: z.optional(chain),
  body: z.optional(chain),
  employer: z.optional(chain),
  place: z.optional(chain),
  pay: z.optional(chain),
  id: z.optional(chain),
  /** The id names this post and no other on the whole site: what is hidden in a list is hidden on its own page. */
  idAlone: z.optional(z.literal(true)),
  /** Whose post it is; tells posts without an id apart, and goes nowhere else. */
  author: z.optional(chain),
  /** What stands inside a field and is no part of it: copies for screen readers, decoys, badges. */
  drop: z.optional(chain),
  /** Says that the rest is not on the page yet. Its own text, and what follows it in the field, is dropped. */
  cut: z.optional(chain),
  /** A picture that may hold words. */
  picture: z.optional(chain),
  /** Line breaks written in the text are shown as such (CSS `white-space: pre-wrap`). */
  keepLines: z.optional(z.boolean()),
  /** Where the notice goes: beside `at`, or else the container. */
  mount: z.strictObject({
    at: z.optional(css),
    /** Climbs from there to the first ancestor that holds this too. */
    holding: z.optional(css),
    where: z.enum(['first-child', 'last-child', 'before', 'after']),
    /** `line`: a chip that stands on a line of its own, where a strip is too wide and nothing may be covered. */
    look: z.enum(['strip', 'chip', 'line']),
  }),
});

export const siteSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string(),
  /** Their subdomains are meant too. */
  hosts: z.array(z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))).check(z.minLength(1)),
  /** Private talk: read only where the reader has switched it on. */
  optional: z.optional(z.literal(true)),
  /** Where another site has the rest of its hosts: only these addresses are its own. */
  only: z.optional(z.array(path).check(z.minLength(1))),
  /** Addresses where posts are expected: if none is read there, the site has changed. */
  postsAt: z.array(path),
  /** Though not at these of them: rules, members, settings. */
  notAt: z.optional(z.array(path)),
  /** Shown in place of posts to whoever is not signed in: a page with one of these need have none. */
  signIn: z.optional(chain),
  /** Elements whose open shadow roots may hold posts. Frames of the same origin are looked into without being named. */
  shadows: z.optional(z.array(css)),
  /** Its posts hold text that nobody sees, so only its own selectors may read them. */
  decoys: z.optional(z.literal(true)),
  /** None where too little is known: the readers that know no site look there. */
  shapes: z.array(shape),
});

export type Step = z.infer<typeof step>;
export type Chain = z.infer<typeof chain>;
export type Shape = z.infer<typeof shape>;
export type SiteData = z.infer<typeof siteSchema>;

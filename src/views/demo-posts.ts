import { englishPosts } from './demo-posts-en.ts';
import { vietnamesePosts } from './demo-posts-vi.ts';

/**
 * The posts of the demo feed, composed for it: lures among honest look-alikes and everyday talk.
 * Nobody in them exists, and no contact in them can be reached.
 */
export interface DemoPost {
  readonly id: string;
  readonly author: string;
  readonly group: string;
  readonly lang: 'vi' | 'en';
  readonly text: string;
}

/** Stands for the address of our own page, which differs in every browser; `rules/sites/demo.yaml` knows it. */
export const DEMO_ADDRESS = 'https://demo.khoan-da.invalid/';

export const demoPosts: readonly DemoPost[] = [...vietnamesePosts, ...englishPosts];

/** Pages that a site's gatekeeper shows in place of the one that was asked for. */
import { findAll } from './find.ts';

/** Seen on captures of 2025 and 2026, but for the last two. Many pages that are let through carry scripts of the same makers. */
const SIGNS = [
  '#challenge-form',
  '#challenge-error-text',
  '.cf-error-details-wrapper',
  'script[src*="/cdn-cgi/challenge-platform/h/"]',
  'iframe[src*="captcha-delivery.com"]',
  '#px-captcha',
].join();

export function isChallenge(doc: Document): boolean {
  return findAll(doc, SIGNS).length > 0;
}

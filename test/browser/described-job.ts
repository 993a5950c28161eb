import type { ComposedView } from './composed.ts';

/** The page of a job whose elements have no names that last: what is known of it stands in its JSON-LD. */
export const describedJob = (url: string): ComposedView => ({
  url,
  holderTag: '<div class="x1">',
  holder: '.x1',
  post: '.x1',
  words: '.x2',
  compose: (_, words) => `
    <h1>Nhân viên</h1>
    <div class="x2">${words}</div>
    <script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Nhân viên',
      description: `<p>${words}</p>`,
      hiringOrganization: { '@type': 'Organization', name: 'Một công ty' },
    })}</script>`,
  reads: (body) => ({ title: 'Nhân viên', body, employer: 'Một công ty' }),
  reader: 'json-ld',
});

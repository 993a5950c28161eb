/** The three sites walked in real browsers, with posts composed from their documented hooks. */

export interface TestedSite {
  readonly name: string;
  readonly url: string;
  /** Under FIELD/pages, and how many posts EXPECTED.jsonl finds there. */
  readonly capture: string;
  readonly posts: number;
  /** The element that holds the posts, as it begins in the HTML, and as a selector. */
  readonly listTag: string;
  readonly list: string;
  /** A post, and the node of it whose words change when a site uses the post's node for another one. */
  readonly post: string;
  readonly words: string;
  compose(id: number, words: string): string;
}

export const lure =
  'Tuyển gấp nhân viên chat làm việc tại Campuchia, việc nhẹ lương cao 40 triệu/tháng, ' +
  'không cần kinh nghiệm, bao vé máy bay, bao ăn ở, lo hộ chiếu. Liên hệ Zalo 0900 000 000.';

export const ordinary =
  'Siêu thị ở quận 3 tuyển nhân viên bán hàng, lương 8 triệu một tháng, nộp hồ sơ tại quầy.';

export const sites: readonly TestedSite[] = [
  {
    name: 'Facebook group',
    url: 'https://www.facebook.com/groups/100000000000001',
    capture: 'facebook/group_vi_loggedin_2026-01.html',
    posts: 1,
    listTag: '<div role="feed">',
    list: '[role="feed"]',
    post: '[role="feed"] > div:has([data-ad-rendering-role="story_message"])',
    words: '[data-ad-rendering-role="story_message"]',
    compose: (id, words) => `
      <div>
        <h3 data-ad-rendering-role="profile_name"><a href="/groups/100000000000001/user/${id}/">Một người</a></h3>
        <div data-ad-rendering-role="story_message"><div dir="auto">${words}</div></div>
        <div data-ad-rendering-role="like_button"></div>
      </div>`,
  },
  {
    name: 'TopCV list',
    url: 'https://www.topcv.vn/tim-viec-lam-moi-nhat',
    capture: 'topcv/list_2026-06_topcv.html',
    posts: 50,
    listTag: '<div class="job-list-search-result ">',
    list: '.job-list-search-result',
    post: '.job-item-search-result',
    words: 'h3.title a',
    compose: (id, words) => `
      <div class="job-item-search-result" data-job-id="${id}">
        <h3 class="title"><a href="https://www.topcv.vn/viec-lam/viec/${id}.html">${words}</a></h3>
        <a class="company"><span class="company-name">Một công ty</span></a>
        <label class="salary">Thoả thuận</label>
      </div>`,
  },
  {
    name: 'LinkedIn guest list',
    url: 'https://www.linkedin.com/jobs/it-support-intern-jobs-remote',
    capture: 'linkedin/jobs_search_guest_2026-05.html',
    posts: 60,
    listTag: '<ul class="jobs-search__results-list">',
    list: '.jobs-search__results-list',
    post: '.jobs-search__results-list > li',
    words: '.base-search-card__title',
    compose: (id, words) => `
      <li>
        <div class="base-card base-search-card job-search-card" data-entity-urn="urn:li:jobPosting:${id}">
          <a class="base-card__full-link" href="https://www.linkedin.com/jobs/view/job-${id}"></a>
          <h3 class="base-search-card__title">${words}</h3>
          <h4 class="base-search-card__subtitle">A company</h4>
          <span class="job-search-card__location">Remote</span>
        </div>
      </li>`,
  },
];

/** A page of that site with one ordinary post, and perhaps others; it asks for nothing. */
export function composedPage({ listTag, compose }: TestedSite, ...more: readonly string[]): string {
  const posts = [ordinary, ...more].map((words, index) => compose(index + 1, words)).join('');
  const end = `</${listTag.match(/\w+/)?.[0]}>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Việc làm</title>
    <link rel="icon" href="data:,"></head><body><main>${listTag}${posts}${end}</main></body></html>`;
}

/** A feed as deep and as large as Facebook's, with its names and none of its posts: a thousand make some 60,000 nodes. */

export const FEED_ADDRESS = 'https://www.facebook.com/groups/100000000000001';

const DEPTH = 18;

const ORDINARY = [
  'Hôm nay trời mưa to quá, cả nhà đi đâu nhớ mang áo mưa nha. Đường trước cổng trường ngập tới đầu gối, xe máy chết máy đầy ra, ai đi làm về thì vòng đường khác cho đỡ.',
  'Siêu thị ở quận 3 tuyển nhân viên bán hàng ca chiều, lương 8 triệu một tháng, đóng bảo hiểm đầy đủ. Nộp hồ sơ tại quầy dịch vụ khách hàng, phỏng vấn sáng thứ bảy.',
  'Ai biết chỗ nào sửa xe máy gần đây chỉ em với ạ, em cảm ơn nhiều. Xe em đi được ba năm, dạo này cứ nổ máy là tắt, thay bugi rồi mà không đỡ.',
  'Cho thuê phòng trọ gần trường, có gác, giờ giấc tự do, điện nước giá dân. Đặt cọc một tháng, xem phòng nhắn mình trước một hôm nhé cả nhà.',
  'We are hiring two cashiers for our new shop by the market. Training is provided in the first week, and the manager will call everyone who leaves an application at the counter.',
];
const LURE =
  'Tuyển gấp nhân viên chat làm việc tại Campuchia, việc nhẹ lương cao 40 triệu/tháng, không cần kinh nghiệm, ' +
  'bao vé máy bay, bao ăn ở, lo hộ chiếu. Liên hệ Zalo 0900 000 000.';
/** One post in so many is a lure. */
const LURE_EVERY = 50;

export function postOf(id: number): string {
  const words = id % LURE_EVERY === LURE_EVERY - 1 ? LURE : ORDINARY[id % ORDINARY.length];
  const decoy = '<span>x</span>'.repeat(28);
  return `<div>${'<div>'.repeat(DEPTH)}
    <h3 data-ad-rendering-role="profile_name"><a href="/groups/100000000000001/user/${id}/"><span>Người ${id}</span></a></h3>
    <span>${decoy}</span>
    <div data-ad-rendering-role="story_message"><div dir="auto"><div dir="auto">${words} (${id})</div></div></div>
    <div aria-hidden="true"><blockquote>Facebook</blockquote></div>
    <div data-ad-rendering-role="like_button"><span>Thích</span></div>
    ${'</div>'.repeat(DEPTH)}</div>`;
}

export function feedOf(posts: number): string {
  const all = Array.from({ length: posts }, (_, id) => postOf(id)).join('');
  return page(`<div role="main"><div role="feed" id="feed">${all}</div></div>`);
}

/** As much text on the same site, and no post in it. */
export const NO_POSTS = page(
  Array.from({ length: 10_000 }, (_, i) => `<div><p>${ORDINARY[i % ORDINARY.length]}</p></div>`).join(''),
);

function page(body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Nhóm</title><link rel="icon" href="data:,">
    <style>[role="feed"] > div { margin: 12px; padding: 8px; position: relative }</style></head><body>${body}</body></html>`;
}

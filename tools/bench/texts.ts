/** The texts that are read: composed ones from here, and real ones where `FIELD` holds them. */
import { corpusNames, readCorpus } from '../corpus.ts';

export const MIXES = ['composed', 'real'] as const;
export type Mix = (typeof MIXES)[number];

const COMPOSED_POSTS = 400;
const POSTS_A_CORPUS = 40;

const SENTENCES = [
  'Công ty chúng tôi cần tuyển nhân viên bán hàng làm việc tại quận trung tâm, giờ hành chính.',
  'Lương 9 - 12 triệu một tháng, có bảo hiểm xã hội và nghỉ chủ nhật.',
  'Hôm nay trời mưa to quá, cả nhà đi đâu nhớ mang áo mưa nha.',
  'We are hiring two cashiers for our new shop, training is provided in the first week.',
  'Cho thuê phòng trọ gần trường, đặt cọc một tháng, điện nước giá dân.',
  'Ai biết chỗ nào sửa xe máy gần đây chỉ em với ạ, em cảm ơn nhiều.',
  'Liên hệ zalo 0000 000 000 gặp chị Hoa để được tư vấn thêm về ca làm.',
  'The bus to the harbour leaves at nine, please bring a hat and some water.',
  'Em cần tìm việc làm thêm buổi tối, đã có kinh nghiệm phục vụ quán ăn.',
  'Send your CV and two references to the office before the end of the month.',
  'Việc nhẹ lương cao, không cần bằng cấp, bao ăn ở, ai đi thì nhắn mình nhé.',
];

/** Empty where there are none at hand. */
export function textsOf(mix: Mix): string[] {
  return (mix === 'composed' ? composedTexts() : realTexts()).map(flat);
}

function composedTexts(): string[] {
  return Array.from({ length: COMPOSED_POSTS }, (_, i) =>
    Array.from({ length: 2 + (i % 9) }, (_, j) => SENTENCES[(i * 3 + j * 5) % SENTENCES.length]).join('\n'),
  );
}

/** The same posts each time: some of every corpus, from all over it. */
function realTexts(): string[] {
  return corpusNames().flatMap((name) => {
    const { samples } = readCorpus(name);
    const every = Math.max(1, Math.floor(samples.length / POSTS_A_CORPUS));
    return samples
      .filter((_, i) => i % every === 0)
      .slice(0, POSTS_A_CORPUS)
      .map(({ post }) => Object.values(post.parts).join('\n'));
  });
}

export function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** As a page gives it: a string put together is first flattened by whoever reads it first. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** `npm run bench`: the whole analysis against a bare pass over the same text, as ratios within this run. */
import { makeEngine } from '../src/engine/engine.ts';
import { shippedPack } from './shipped-pack.ts';

const ROUNDS = 25;
const WARM_UP = 5;

const pack = shippedPack();
const texts = composedTexts(400);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const engine = makeEngine(pack.knowledge, { statuses: ['active', 'trial', 'draft'] });
let checksum = 0;

const contenders: Readonly<Record<string, () => void>> = {
  'bare pass': () => {
    for (const text of texts) for (let i = 0; i < text.length; i++) checksum += text.charCodeAt(i);
  },
  'NFD, strip, lower case': () => {
    for (const text of texts) checksum += text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().length;
  },
  'whole analysis': () => {
    for (const text of texts) checksum += engine.scan({ parts: { body: text } }).evidence.length;
  },
};

const names = Object.keys(contenders);
const rounds = Array.from({ length: ROUNDS + WARM_UP }, (_, round) => {
  const order = names.map((_, i) => names[(i + round) % names.length] as string);
  return Object.fromEntries(order.map((name) => [name, timeOf(contenders[name] as () => void)]));
}).slice(WARM_UP);

console.log(`${texts.length} posts, ${characters} characters, median of ${ROUNDS} rounds\n`);
for (const name of names) {
  const ratio = median(rounds.map((round) => (round[name] as number) / (round['bare pass'] as number)));
  console.log(`${name.padEnd(24)} ${ratio.toFixed(1).padStart(6)} x bare`);
}
console.log(
  `${'compiling the pack'.padEnd(24)} ${median(Array.from({ length: 9 }, compileTime))
    .toFixed(1)
    .padStart(6)} ms`,
);
console.log(`(checksum ${checksum % 1000})`);

function compileTime(): number {
  return timeOf(() => makeEngine(pack.knowledge).scan({ parts: { body: '' } }));
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** Posts made of composed sentences, flat strings as a page gives them. */
function composedTexts(count: number): string[] {
  const sentences = [
    'Công ty chúng tôi cần tuyển nhân viên bán hàng làm việc tại quận trung tâm, giờ hành chính.',
    'Lương 9 - 12 triệu một tháng, có bảo hiểm xã hội và nghỉ chủ nhật.',
    'Hôm nay trời mưa to quá, cả nhà đi đâu nhớ mang áo mưa nha.',
    'We are hiring two cashiers for our new shop, training is provided in the first week.',
    'Cho thuê phòng trọ gần trường, đặt cọc một tháng, điện nước giá dân.',
    'Ai biết chỗ nào sửa xe máy uy tín gần đây chỉ em với ạ, em cảm ơn nhiều.',
    'Liên hệ zalo 0000 000 000 gặp chị Hoa để được tư vấn thêm về ca làm.',
  ];
  return Array.from({ length: count }, (_, i) => {
    const text = Array.from({ length: 6 }, (_, j) => sentences[(i * 3 + j * 5) % sentences.length]).join(
      '\n',
    );
    return Buffer.from(text).toString();
  });
}

/** Corpora that are not of one kind: rows of each are reported apart. */
import * as z from 'zod';

const sms = z.looseObject({ source: z.string() });
const ad = z.looseObject({
  telecommuting: z.string().optional(),
  industry: z.string().optional(),
  function: z.string().optional(),
  company_profile: z.string().optional(),
});

const OFFICE_WORK = ['Administrative', 'Customer Service', 'Accounting/Auditing'];

const PARTS: Readonly<Record<string, (row: unknown) => string>> = {
  // inflections are gone and digits masked: nobody receives such a message
  en_job_scam_sms: (row) =>
    sms.parse(row).source.startsWith('GabrielEdid/') ? 'lemmatised, digits masked' : 'as received',
  emscad_fraud: kindOfFraud,
};

/** Null where the corpus is all of one kind. */
export function partOf(corpus: string, row: unknown): string | null {
  return PARTS[corpus]?.(row) ?? null;
}

/** The rows do not say how they deceive; these fields tell most of it. */
function kindOfFraud(row: unknown): string {
  const { telecommuting, industry, function: work = '', company_profile: company } = ad.parse(row);
  if (industry === 'Oil & Energy') return 'oil and energy';
  if (telecommuting === '1') return 'work from home';
  if (OFFICE_WORK.includes(work)) return 'office work';
  return company ? 'other, with a company profile' : 'other, without a company profile';
}

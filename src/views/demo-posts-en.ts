import type { DemoPost } from './demo-posts.ts';

const GROUP = 'Jobs and life, South-East Asia';

export const englishPosts: readonly DemoPost[] = [
  {
    id: 'support-in-myawaddy',
    author: 'Global Talent Hub',
    group: GROUP,
    lang: 'en',
    text: `Urgent hiring: 20 customer service agents, chat support only, no experience needed.
Work location Myawaddy, near the Thai border. Salary 1,500 to 2,500 USD per month plus commission.
Free flight, free accommodation, we handle your visa. Tourist visa is fine, we change it after you arrive.
Message on Telegram @hr000000, flights leave this week.`,
  },
  {
    id: 'sunday-hike',
    author: 'Aina',
    group: GROUP,
    lang: 'en',
    text: 'Anyone up for an easy hike this Sunday? Meeting at the bus station at six, back before lunch. Bring water and a hat.',
  },
  {
    id: 'hotel-reviews',
    author: 'Easy Money Daily',
    group: GROUP,
    lang: 'en',
    text: `Part-time online job: rate hotels and like videos, earn 50 to 200 USD a day from your phone.
No interview. Your first tasks are paid within minutes so you can see it is real.
Top up your account to unlock premium tasks, withdraw deposit and commission after each set.
WhatsApp +00 000 000 000.`,
  },
  {
    id: 'barista',
    author: 'Corner Coffee',
    group: GROUP,
    lang: 'en',
    text: `We are looking for a weekend barista. Two shifts, 9 am to 3 pm, paid weekly with payslip.
No experience needed, we will train you on the machine. Drop in with your CV and ask for the shift lead.`,
  },
  {
    id: 'training-kit-fee',
    author: 'Remote Careers Desk',
    group: GROUP,
    lang: 'en',
    text: `Data entry from home, 35 USD per hour, start today, no interview and no experience required.
To reserve your place you pay a refundable 49 USD registration fee for the training kit before your first day.
Send a photo of your ID card and your bank login to get your payroll set up.`,
  },
  {
    id: 'embassy-advice',
    author: 'City Newsroom',
    group: GROUP,
    lang: 'en',
    text: `The embassy has warned citizens about fake job offers in Cambodia and Myanmar.
Recruiters promise high salaries, free flights and housing, then force workers to run online scams. Officials urge anyone with such an offer to check it first.`,
  },
  {
    id: 'shop-messages',
    author: 'Dee from Home',
    group: GROUP,
    lang: 'en',
    text: `Two people needed to answer chat messages for online shops, from home, two hours a day.
No experience needed, 600 USD a week, paid daily.
Message me on Telegram @chat000000 and you can start today.`,
  },
  {
    id: 'manila-support-team',
    author: 'Harbour Phone Support',
    group: GROUP,
    lang: 'en',
    text: `Harbour Phone Support Inc. is hiring customer service representatives for our Ortigas office, Pasig City.
PHP 22,000 to 26,000 a month, night differential, health insurance from day one. We never charge applicants a fee.
Apply on our careers page or walk in with your CV, Monday to Friday.`,
  },
  {
    id: 'lend-your-account',
    author: 'Quick Partner',
    group: GROUP,
    lang: 'en',
    text: `Rent out your bank account and earn 500 USD a month. You only receive transfers and forward them to us, keep 5%.
All we need is your account number, SIM card and one-time passcode. No work, no risk. DM me.`,
  },
  {
    id: 'surrogate',
    author: 'Happy Family Agency',
    group: GROUP,
    lang: 'en',
    text: `Healthy women 20 to 32 wanted as surrogate mothers, 20,000 USD on delivery.
We fly you to Phnom Penh and you stay in our house until birth, passport kept safely by the agency. Telegram @agency000000.`,
  },
];

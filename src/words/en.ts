import type { Words } from './words.ts';

export const en: Words = {
  language: 'en',

  looks: {
    danger: 'Stop a moment',
    pause: 'Hold on',
    help: 'There is help',
    question: 'Good that you ask',
  },

  notice: {
    label: 'Khoan Đã, a note on this post',
    see: 'See',
    signs: { one: '{n} sign', other: '{n} signs' },

    saw: 'What we saw in this post',
    more: { one: 'Show {n} more sign', other: 'Show {n} more signs' },
    less: 'Show less',
    goTo: 'See this in the post',
    now: 'What to do now',
    ask: 'Questions to ask them',
    askAnyway: 'If you still want to ask them, ask this',
    paid: 'Already paid something in?',
    paidAdvice: 'Call your bank now, then the nearest police. Pay no one who offers to get it back.',
    copy: 'Copy',
    copied: 'Copied',

    misfit: 'Doesn’t fit?',
    hideCard: 'Hide this card',
    hide: 'Hide this post’s note',
    hideDetail: 'This post only. Others still get notes.',
    notHere: 'Not here',
    notHereDetail: 'No notes on {site}.',
    hidden: 'Note hidden on this post.',
    undo: 'Undo',

    intro: 'This is Khoan Đã. We only point things out. We change nothing and send nothing.',
    understood: 'Got it',
  },

  advice: {
    resembles: 'This post has a few things to ask about first.',
    payTimes: 'About {times} times the usual pay. Why pay that to someone new?',
    steps: {
      danger: [
        'Hold off sending papers or money.',
        'Tell one adult you trust.',
        'Call {number} before you reply to them.',
      ],
      pause: ['Ask first. No need to say yes yet.', 'If they ask for money or papers, stop there.'],
    },
    ask: [
      'May I have the company’s name, tax code and address?',
      'What exactly would I do each day?',
      'May I see the contract before I say yes?',
    ],
  },

  unseen: {
    poster: 'We do not know who posted this.',
    picture: 'We cannot read the text in the picture, or know who posted this.',
    'cut-off': 'The post is cut at “See more”. Open it and we will read on.',
    language: 'We do not know this language yet. Ask someone you trust.',
    'too-long': 'That is long, so we read the first part.',
  },

  plea: {
    resembles: 'In urgent need of money? Call {number} first.',
    resemblesWith: 'In urgent need of money? Call {number} first: {terms}.',
    resemblesAlone: 'In urgent need of money? Talk to someone you trust first.',
    yours: 'If this is your post',
    fault: 'Being in hardship is not your fault. Talk to {number}, or the hospital’s social work office.',
    faultAlone: 'Being in hardship is not your fault. Talk to the hospital’s social work office.',
    law: 'Selling organs is illegal and dangerous. Some who went to sell were then forced to scam others.',
    trade: 'Some people use hardship to trade in human beings. Hold off saying yes or going anywhere.',
    reading: 'If you are reading and want to help',
    pass: 'Send them the number {number}. Don’t ask the price or pass on a buyer.',
    passAlone: 'Don’t ask the price or pass on a buyer.',
  },

  question: {
    resembles: 'Three things to check first.',
    steps: [
      'Look up the company’s name and tax code.',
      'Ask for the contract before you travel or pay.',
      'If anyone wants money first, stop there.',
    ],
  },

  help: {
    free: 'free',
    dayAndNight: 'day and night',
    recorded: 'Calls are recorded.',
    confirmed: 'Confirmed {date}.',
    stale: 'Confirmed {date}, may have changed.',
    monthOf: '{month} {year}',
    yearOf: '{year}',
    plus: 'plus',
  },

  popup: {
    onThisPage: 'On this page',
    posts: { one: '{n} post', other: '{n} posts' },
    read: {
      one: '{n} post read. No note does not mean no risk.',
      other: '{n} posts read. No note does not mean no risk.',
    },
    none: 'No known signs on this page. We cannot see everything.',
    gaveUp: 'This page changes too fast for us, so we stopped reading it.',
    unread: 'This site changed and we cannot read it yet.',
    notASite: 'We do not read this page.',
    hidden: 'hidden',
    remind: 'Remind me on {site}',
    off: 'You turned this off here.',
    turnOn: 'Turn on',
    when: 'When to speak up',
    cautious: 'Cautious',
    quieter: 'Quieter',
    language: 'Language',
    auto: 'Auto',
    nothing: 'No posts to read on this page.',
    readThis: 'Read this page',
    asleep: 'We cannot read this tab yet. Please reload it.',
    reload: 'Reload',
    damaged: 'Settings were damaged, so we went back to defaults.',
    privacy: 'Nothing leaves this device.',
    withheld: 'We need your permission to read this site.',
    allow: 'Allow',
    talkOff: 'Messages are private. We read them only if you turn this on.',
    readBy: 'How it was read',
    oldPack: 'Signs are over 6 months old. Newer tricks may be missing.',
  },

  demo: {
    title: 'Sample posts',
    lead: 'We wrote these posts for practice. None of them is real.',
  },

  options: {
    title: 'Options',
    languages: 'Languages of posts',
    always: 'Always on',
    trial: 'On trial',
    trialDetail:
      'Few people have checked these yet. They may miss things, or speak up for nothing. Turn on only those you read.',
    autoCountry: 'Auto: {country}',
    quieterDetail: 'Quieter: notes only on the gravest posts. The rest are counted in the popup.',

    sites: 'Sites we read',
    talk: 'Messages',
    talkDetail: 'Messages are private. We read them only where you turn this on.',
    others: 'Other sites you added',
    othersNone: 'None yet. Open the site, press the Khoan Đã icon, and turn it on.',
    all: 'All sites',
    allDetail: 'We would look for job posts on every page you open, except messages.',

    dismissed: 'What you turned off',
    dismissedNone: 'You have turned nothing off.',
    siteOff: 'The site {site}',
    signOff: 'The sign “{sign}”',
    postHidden: 'A post on {site}, hidden {day}',
    postHiddenOnce: 'A hidden post',
    undo: 'Remind me again',
    undoAll: 'Remind me of all again',
    more: { one: 'Show {n} more', other: 'Show {n} more' },

    version: 'The signs we know, version {version}.',
    newest: 'Newest sign: {day}',

    erase: 'Erase everything',
    eraseDetail: 'Your choices, hidden posts, saved posts, and the sites you allowed.',
    eraseAsk: 'Erase all? This cannot be undone.',
    eraseYes: 'Erase all',
    eraseNo: 'Keep',
    erased: 'All erased. Khoan Đã is as new.',
    eraseFailed: 'Not erased. Please try again.',
  },

  welcome: {
    title: 'Hold on. Look twice before you say yes',
    lead: 'We read the post you are looking at. If something looks off, we say so once.',
    looks: 'A note looks like this',
    silence: 'No note means no known sign here. We cannot see everything.',
    where: 'Where are you, and which language?',
    country: 'The country you are in, so the right helplines show',
    language: 'Language',
    device: 'Everything stays on this device.',
    demo: 'See sample posts',
    done: 'Done',
  },
};

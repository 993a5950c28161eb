import type { Plural } from './fill.ts';

export const vi = {
  language: 'vi',
  /** As it calls itself, in full and in two letters. */
  languageName: 'Tiếng Việt',
  languageShort: 'VI',
  direction: 'ltr' as 'ltr' | 'rtl',

  /** What each look is called, in the strip, the chip and the popup. */
  looks: {
    danger: 'Dừng lại đã',
    pause: 'Khoan đã',
    help: 'Có người giúp được',
    question: 'Hỏi vậy là đúng rồi',
  },

  notice: {
    label: 'Khoan Đã, lời nhắc cho tin này',
    see: 'Xem',
    signs: { other: '{n} dấu hiệu' } as Plural,

    saw: 'Mình thấy gì trong tin này',
    more: { other: 'Xem thêm {n} dấu hiệu' } as Plural,
    less: 'Thu gọn',
    goTo: 'Xem chỗ này trong tin',
    now: 'Bây giờ nên làm gì',
    ask: 'Câu nên hỏi họ',
    askAnyway: 'Nếu vẫn muốn hỏi họ, hỏi câu này',
    paid: 'Lỡ nạp tiền rồi thì sao?',
    paidAdvice: 'Gọi ngân hàng ngay, rồi báo công an nơi gần nhất. Có ai xin phí lấy lại tiền thì đừng đưa.',
    copy: 'Sao chép',
    copied: 'Đã chép',

    misfit: 'Không đúng với bạn?',
    hideCard: 'Ẩn thẻ này',
    hide: 'Ẩn tin này',
    hideDetail: 'Chỉ tin này. Tin khác vẫn nhắc.',
    notThisSign: 'Đừng nhắc dấu hiệu này nữa',
    notThisSignDetail: 'Bạn chọn dấu hiệu muốn tắt.',
    grave: 'Dấu hiệu này nặng lắm, thấy một lần đã nên dừng. Bạn vẫn muốn tắt?',
    graveSure: 'Vẫn tắt',
    signOff: 'Từ nay không nhắc “{sign}” nữa.',
    notHere: 'Tắt trên trang này',
    notHereDetail: 'Không nhắc gì trên {site}.',
    wrong: 'Nhắc sai rồi',
    wrongDetail: 'Soạn sẵn một góp ý. Mình không tự gửi.',
    hidden: 'Đã ẩn lời nhắc ở tin này.',
    undo: 'Hoàn tác',

    there: 'Bạn lỡ nhận lời, hay đang ở đó rồi?',
    rushed: 'Có người đang giục bạn đi?',

    where: 'Bạn ở {country}?',
    change: 'Đổi',
    country: 'Bạn đang ở',
    language: 'Ngôn ngữ',

    intro: 'Đây là Khoan Đã. Mình chỉ nhắc bạn, không sửa, không gửi gì đi.',
    understood: 'Đã hiểu',
  },

  /** The button, and what it says once it was pressed. */
  save: {
    save: 'Lưu lại',
    saved: 'Đã lưu trên máy này',
    full: 'Máy hết chỗ nên chưa lưu được. Xoá bớt rồi thử lại nhé.',
    failed: 'Chưa lưu được. Bạn thử lại nhé.',
  },

  /** A draft for whoever looks after the signs. */
  feedback: {
    title: 'Góp ý: Khoan Đã nhắc sai',
    said: 'Lời nhắc: {word}. {resembles}',
    signs: 'Dấu hiệu: {signs}',
    rules: 'Quy tắc: {rules}',
    pack: 'Bộ dấu hiệu: {version}',
    site: 'Trang: {site}',
    because: 'Mình thấy sai vì:',
    withSite: 'Ghi thêm tên trang ({site})',
    to: 'Bạn chép rồi gửi cho nhóm làm Khoan Đã. Chữ trong tin không có ở đây.',
  },

  /** What stands in a notice where the pack says nothing more exact. */
  advice: {
    resembles: 'Tin này có vài điều nên hỏi kỹ trước.',
    mixed: 'Tin này vừa cảnh báo vừa tuyển người.',
    decimalMark: ',',
    payTimes: 'Mức này gấp khoảng {times} lần mức thường gặp. Sao họ trả vậy cho người chưa có kinh nghiệm?',
    steps: {
      danger: [
        'Khoan gửi giấy tờ hay tiền.',
        'Kể cho một người lớn bạn tin.',
        'Gọi hỏi {number} trước khi trả lời họ.',
      ],
      pause: ['Hỏi trước, chưa nhận việc vội.', 'Họ xin tiền hay giấy tờ thì dừng ở đó.'],
    },
    ask: [
      'Cho em xin tên công ty, mã số thuế và địa chỉ ạ?',
      'Công việc mỗi ngày cụ thể là gì ạ?',
      'Em xem hợp đồng trước khi nhận việc được không ạ?',
    ],
  },

  unseen: {
    poster: 'Mình không biết người đăng là ai.',
    picture: 'Mình chưa đọc được chữ trong ảnh, và không biết người đăng là ai.',
    'cut-off': 'Tin bị cắt ở “Xem thêm”. Bạn mở tin thì mình đọc tiếp.',
    language: 'Mình chưa hiểu thứ tiếng này. Hãy hỏi một người bạn tin.',
    'too-long': 'Tin dài quá, mình chỉ xem phần đầu.',
  },

  plea: {
    resembles: 'Đang rất cần tiền? Gọi {number} trước đã.',
    resemblesWith: 'Đang rất cần tiền? Gọi {number} trước đã: {terms}.',
    resemblesAlone: 'Đang rất cần tiền? Nói với một người bạn tin trước đã.',
    yours: 'Nếu đây là bài của bạn',
    fault: 'Khó khăn không phải lỗi của bạn. Hãy nói với {number}, hoặc phòng công tác xã hội của bệnh viện.',
    faultAlone: 'Khó khăn không phải lỗi của bạn. Hãy nói với phòng công tác xã hội của bệnh viện.',
    law: 'Mua bán bộ phận cơ thể là trái luật và rất nguy hiểm. Có người đi bán thận, rồi bị ép đi lừa người khác.',
    trade: 'Có người lợi dụng lúc khó khăn để mua bán con người. Khoan nhận lời ai, khoan đi đâu.',
    reading: 'Nếu bạn đọc và muốn giúp',
    pass: 'Gửi họ số {number}. Đừng hỏi giá, đừng giới thiệu người mua.',
    passAlone: 'Đừng hỏi giá, đừng giới thiệu người mua.',
  },

  question: {
    resembles: 'Đây là ba điều nên kiểm tra trước.',
    steps: [
      'Tìm tên công ty và mã số thuế.',
      'Hỏi hợp đồng trước khi đi hay trả tiền.',
      'Ai đòi tiền trước thì dừng ở đó.',
    ],
  },

  help: {
    /** The terms of a helpline, joined with a comma and begun with a capital where they stand alone. */
    free: 'miễn phí',
    hours: { 'day-and-night': 'ngày đêm', 'every-day': 'mọi ngày trong năm' },
    recorded: 'Cuộc gọi có ghi âm.',
    whatsApp: 'Nhắn WhatsApp cùng số.',
    interpreters: 'Có phiên dịch.',
    spoken: 'Ngôn ngữ: {languages}.',
    confirmed: 'Xác nhận theo {by}, {date}.',
    stale: 'Xác nhận theo {by}, {date}, có thể đã đổi.',
    months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
    monthOf: 'tháng {month}/{year}',
    yearOf: 'năm {year}',
    plus: 'cộng',
    /** Where no place is known that fits. */
    bankFirst: {
      name: 'Ngân hàng của bạn, rồi đồn cảnh sát gần nhất',
      detail: 'Đã chuyển tiền hay gửi giấy tờ thì gọi ngay hôm nay.',
    },
    brandPage: {
      name: 'Trang tuyển dụng chính thức của họ',
      detail: 'Tự gõ tên công ty để tìm, đừng bấm link trong tin.',
    },
  },

  /** The page for those who said yes already, or are held. */
  there: {
    tab: 'Thời tiết',
    leaving: 'Bấm nút, hoặc phím Shift 3 lần: trang này đổi sang trang thời tiết.',
    exit: 'Thoát nhanh',
    urgent: 'Khẩn cấp:',
    title: 'Bạn không một mình',
    lead: 'Đây không phải lỗi của bạn. Chỉ gọi khi không ai nghe thấy.',
    where: 'Bạn đang ở',
    nationality: 'Quốc tịch của bạn',
    choose: 'Chọn',
    often: 'Có số giúp',
    all: 'Tất cả các nước',
    embassy: 'Gọi đại sứ quán nước bạn trước',
    home: 'Gọi số này trước',
    whose: 'Chọn quốc tịch để mình tìm đại sứ quán.',
    unknown: 'Mình chưa có số của đại sứ quán này. Hãy tìm trên trang Bộ Ngoại giao nước bạn.',
    only: 'Chỉ gọi được trong {where}.',
    text: 'Không gọi được thì nhắn',
    message: 'Tôi là người {nationality}, bị giữ ở …, {where}. Tôi cần giúp. Xin đừng gọi lại.',
    remember: 'Nhớ giúp mình',
    reminders: [
      'Không ai được thu tiền để cứu bạn. Đừng chuyển tiền chuộc qua người lạ.',
      'Xoá số vừa gọi, nếu có người kiểm tra máy bạn.',
      'Trình duyệt có thể vẫn nhớ trang này. Khoan Đã không giữ lại gì.',
    ],
  },

  popup: {
    onThisPage: 'Trên trang này',
    posts: { other: '{n} tin' } as Plural,
    read: { other: 'Đã đọc {n} tin. Không bị nhắc thì vẫn nên hỏi.' } as Plural,
    none: 'Chưa thấy dấu hiệu quen trên trang này. Mình không thấy được hết.',
    gaveUp: 'Trang này thay đổi liên tục, mình theo không kịp nên đã dừng đọc.',
    unread: 'Trang này vừa đổi giao diện, mình chưa đọc được.',
    notASite: 'Mình không đọc trang này.',
    hidden: 'đã ẩn',
    remind: 'Nhắc tôi trên {site}',
    off: 'Bạn đã tắt ở đây.',
    turnOn: 'Bật lại',
    when: 'Khi nào thì nhắc',
    cautious: 'Cẩn thận',
    quieter: 'Yên hơn',
    language: 'Ngôn ngữ',
    auto: 'Theo máy',
    nothing: 'Trang này chưa có tin nào để đọc.',
    readThis: 'Đọc trang này',
    asleep: 'Mình chưa đọc được thẻ này. Bạn tải lại giúp mình nhé.',
    reload: 'Tải lại',
    damaged: 'Cài đặt bị hỏng, mình đã trở về mặc định.',
    check: 'Xem thử một tin nhắn',
    there: 'Tôi lỡ nhận lời, hoặc đang ở đó',
    privacy: 'Không gửi gì ra khỏi máy bạn.',
    withheld: 'Mình cần bạn cho phép mới đọc được trang này.',
    allow: 'Cho phép',
    talkOff: 'Tin nhắn là chuyện riêng. Mình chỉ đọc khi bạn bật.',
    readBy: 'Đọc bằng cách nào',
    oldPack: 'Bộ dấu hiệu đã hơn 6 tháng. Có thể thiếu kiểu mới.',
  },

  demo: {
    title: 'Tin mẫu',
    lead: 'Tin ở đây do chúng mình viết ra để thử. Không có tin nào là thật.',
  },

  options: {
    title: 'Tùy chọn',
    languages: 'Tin viết bằng tiếng nào',
    always: 'Luôn bật',
    trial: 'Đang thử',
    trialDetail:
      'Mấy tiếng này còn ít người kiểm tra. Có thể bỏ sót, hoặc nhắc nhầm. Chỉ bật tiếng nào bạn đọc được thôi.',
    autoCountry: 'Theo máy: {country}',
    quieterDetail: 'Yên hơn: chỉ nhắc ở tin nặng nhất, còn lại đếm trong bảng nhỏ.',

    sites: 'Trang nào được đọc',
    talk: 'Tin nhắn',
    talkDetail: 'Tin nhắn là chuyện riêng. Mình chỉ đọc ở nơi bạn bật.',
    others: 'Trang khác bạn đã thêm',
    othersNone: 'Chưa có trang nào. Bạn mở trang đó, bấm biểu tượng Khoan Đã, rồi bật lên.',
    all: 'Mọi trang',
    allDetail: 'Mình sẽ tìm tin tuyển dụng trên mọi trang bạn mở, trừ tin nhắn.',

    dismissed: 'Những gì bạn đã tắt',
    dismissedNone: 'Bạn chưa tắt gì.',
    siteOff: 'Trang {site}',
    signOff: 'Dấu hiệu “{sign}”',
    postHidden: 'Một tin trên {site}, ẩn {day}',
    postHiddenOnce: 'Một tin đã ẩn',
    undo: 'Nhắc lại',
    undoAll: 'Nhắc lại tất cả',
    openSaved: 'Xem lại',
    more: { other: 'Xem thêm {n}' } as Plural,

    version: 'Bộ dấu hiệu, phiên bản {version}.',
    newest: 'Dấu hiệu mới nhất: {day}',

    erase: 'Xoá hết mọi thứ',
    eraseDetail: 'Lựa chọn, tin đã ẩn, tin đã lưu, và các trang bạn đã cho phép thêm.',
    eraseAsk: 'Xoá hết, không lấy lại được?',
    eraseYes: 'Xoá hết',
    eraseNo: 'Thôi',
    erased: 'Đã xoá hết. Khoan Đã giờ như mới.',
    eraseFailed: 'Chưa xoá được. Bạn thử lại nhé.',
  },

  /** The page where a text is pasted. */
  check: {
    title: 'Dán tin bạn nhận được',
    lead: 'Tin nhắn Zalo, Telegram, hay chữ trên tờ rơi đều được.',
    box: 'Tin cần xem',
    empty: 'Dán tin vào đây, mình xem giúp.',
    check: 'Xem thử',
    clear: 'Xoá hết',
    privacy: 'Mình xem ngay trên máy bạn, không gửi đi đâu.',
    failed: 'Mình chưa xem được. Bạn thử lại nhé.',
    picture: 'Tin là ảnh? Mình chưa đọc được chữ trong ảnh. Bạn gõ lại vài câu chính nhé.',
    none: 'Mình chưa thấy dấu hiệu quen.',
    noneDetail: 'Mình không thấy được hết, bạn vẫn nên hỏi thêm.',
    unseen: 'Mình chỉ đọc chữ bạn dán. Mình không biết người gửi là ai.',
  },

  saved: {
    title: 'Tin đã lưu',
    lead: 'Chỉ nằm trên máy này. Mình không gửi đi đâu.',
    empty: 'Chưa lưu tin nào. Bấm “Lưu lại” ở lời nhắc.',
    unreadable: 'Tin này bị hỏng, mình không đọc được.',
    remove: 'Xoá',
    removed: 'Đã xoá tin này.',
    back: 'Mọi tin đã lưu',

    where: 'Thấy ở',
    pasted: 'Bạn dán vào để xem thử',
    when: 'Lưu lúc',
    pack: 'Bộ dấu hiệu',
    text: 'Tin viết gì',
    picture: 'Ảnh trang lúc đó',
    pictureKept: 'Ảnh không che được. Mình chỉ cho vào khi bạn hiện số và tên.',

    contacts: 'Hiện số điện thoại, e-mail và tên để nhắn',
    contactsDetail: 'Tắt thì mình che chúng, cả khi in và khi tải về.',
    print: 'In hoặc lưu PDF',
    printAll: 'In tất cả',
    download: 'Tải JSON',
    downloadAll: 'Tải tất cả (JSON)',

    tally: 'Con số ẩn danh',
    tallyLead: 'Để đưa cho nơi cần thống kê. Chỉ có kiểu tin và số đếm, không có chữ hay địa chỉ.',
    month: 'Tháng',
    family: 'Kiểu tin',
    posts: 'Số tin',
    other: 'Chưa rõ kiểu',
    need: 'Người có thể cần giúp',
    tallyDownload: 'Tải CSV',

    here: { other: 'Đã lưu {n} tin ở trang này.' } as Plural,
    addPicture: 'Thêm ảnh trang này',
    pictureAdded: 'Đã thêm ảnh vào tin lưu sau cùng.',
  },

  /** Made ready to be pasted elsewhere, in the language of who receives it. The writer is the reader. */
  report: {
    title: 'Chữ soạn sẵn để báo',
    lead: 'Mình không tự gửi. Bạn đọc lại, sửa cho đúng, rồi dán vào nơi muốn báo.',
    contacts: 'Số và tên đang được che. Báo công an thì nên hiện chúng.',
    to: 'Báo cho ai',
    receivers: { vneid: 'VNeID', hotline: '111', platform: 'Nơi đăng tin', ngo: 'Tổ chức' },
    opening: {
      vneid: 'Tôi muốn báo với công an một tin tuyển dụng đáng ngờ.',
      hotline: 'Chào 111. Tôi muốn hỏi về một tin tuyển dụng đáng ngờ.',
      platform: 'Tôi báo một tin tuyển dụng đáng ngờ.',
      ngo: 'Chào anh chị. Tôi gửi một tin tuyển dụng đáng ngờ, nhờ anh chị xem giúp.',
    },
    /** Where a post asks for help rather than lures. */
    need: 'Tôi thấy bài này. Người viết có thể đang cần giúp.',
    where: 'Thấy ở: {where}',
    pasted: 'tin nhắn gửi cho tôi',
    when: 'Lưu lúc: {when}',
    text: 'Tin viết:',
    signs: 'Dấu hiệu:',
    sign: '- {name}: “{quote}”',
    closing: {
      vneid: 'Tôi còn giữ bản lưu của tin này trên máy.',
      hotline: 'Tôi nên làm gì tiếp?',
      platform: 'Nhờ các bạn xem xét tin này.',
      ngo: 'Tôi còn giữ bản lưu, có thể gửi thêm.',
    },
  },

  welcome: {
    title: 'Khoan đã, xem kỹ rồi hẵng nhận việc',
    lead: 'Mình đọc tin bạn đang xem. Thấy dấu hiệu lạ, mình nhắc bạn một câu.',
    looks: 'Lời nhắc trông như thế này',
    silence: 'Không thấy lời nhắc nghĩa là chưa thấy dấu hiệu quen. Mình không thấy được hết.',
    where: 'Bạn đang ở đâu, đọc tiếng gì?',
    country: 'Nước bạn đang ở, để chọn số gọi giúp',
    language: 'Ngôn ngữ',
    device: 'Mọi thứ ở lại trên máy bạn.',
    demo: 'Xem tin mẫu',
    done: 'Xong',
  },
};

import type { DemoPost } from './demo-posts.ts';

const JOBS = 'Hội tìm việc làm thêm';
const TOWN = 'Chợ và chuyện phường mình';

export const vietnamesePosts: readonly DemoPost[] = [
  {
    id: 'cafe-evening-shift',
    author: 'Quán Hiên Nhà',
    group: JOBS,
    lang: 'vi',
    text: `Quán mình cần thêm 2 bạn phục vụ ca tối, 17h30 đến 22h30.
Lương 25k/giờ, thử việc 3 buổi có lương, gửi xe trong sân quán.
Bạn nào ở gần thì ghé quán gặp chị quản lý hỏi cho rõ rồi hẵng nhận nha.`,
  },
  {
    id: 'office-in-bavet',
    author: 'Linh Trang',
    group: JOBS,
    lang: 'vi',
    text: `Bên mình cần gấp 8 bạn nam nữ 18-32 tuổi làm văn phòng tại Bavet, Campuchia.
Việc nhẹ, chỉ cần biết gõ máy tính, không cần kinh nghiệm. Lương 25 đến 35 triệu, thưởng riêng.
Bao vé xe, bao ăn ở, có người đón tận nhà. Chưa có hộ chiếu vẫn đi được, bên mình lo hết.
Đi trong tuần này, ib Zalo 0900 000 000 nhé.`,
  },
  {
    id: 'rain-again',
    author: 'Tí Nị',
    group: TOWN,
    lang: 'vi',
    text: 'Mưa từ sáng tới giờ chưa ngớt, đường trước chợ ngập nửa bánh xe rồi. Ai đi làm về nhớ vòng lối cầu mới nha.',
  },
  {
    id: 'hearts-by-phone',
    author: 'Hồng Nhung Online',
    group: JOBS,
    lang: 'vi',
    text: `Cần 10 bạn làm thêm buổi tối: thả tim, đánh giá gian hàng trên sàn.
Chỉ cần điện thoại và 30 phút rảnh, làm xong 15 phút là có tiền.
Ib Zalo 0900 000 000 để nhận việc.`,
  },
  {
    id: 'garment-factory-dorm',
    author: 'Nhân sự May Đồng Xuân Mẫu',
    group: JOBS,
    lang: 'vi',
    text: `Công ty TNHH May Đồng Xuân Mẫu, lô B4 khu công nghiệp Hoà Thắng, tuyển 120 công nhân may và kiểm hàng.
Lương cơ bản 5,4 triệu, có tăng ca thì thu nhập 8,5 đến 11 triệu. Bao cơm trưa, có ký túc xá trong khuôn viên.
Đóng bảo hiểm từ tháng đầu, ký hợp đồng 12 tháng. Công ty không thu bất kỳ khoản phí nào.
Nộp hồ sơ tại phòng bảo vệ, giờ hành chính.`,
  },
  {
    id: 'like-and-top-up',
    author: 'CTV Online 24h',
    group: JOBS,
    lang: 'vi',
    text: `Tuyển CTV làm tại nhà, chỉ cần điện thoại và 30 phút rảnh mỗi ngày!
Nhiệm vụ: thả tim, theo dõi gian hàng, chốt đơn ảo. Hoa hồng 20-30% mỗi đơn, nhận tiền sau 15 phút.
Đơn đầu nạp 200k nhận lại 260k. Nạp càng cao mở khoá nhiệm vụ càng lớn.
Nhắn Telegram @ctv000000 để nhận việc.`,
  },
  {
    id: 'uniform-fee',
    author: 'Tuyển Dụng Kho Hàng',
    group: JOBS,
    lang: 'vi',
    text: `Cần 15 bạn đóng gói mỹ phẩm tại kho, việc ngồi mát, lương 450k/ngày, trả theo ngày.
Nhận việc ngay không cần phỏng vấn. Bạn đóng trước 350k tiền đồng phục và phí hồ sơ để giữ chỗ, tuần sau hoàn lại.
Còn 3 suất cuối, ib mình gửi số tài khoản.`,
  },
  {
    id: 'police-warning',
    author: 'Tin tức Phường Bến Mẫu',
    group: TOWN,
    lang: 'vi',
    text: `Công an tỉnh cảnh báo thủ đoạn dụ người sang Campuchia làm “việc nhẹ lương cao”.
Các đối tượng đăng tin tuyển nhân viên văn phòng, hứa lương 30 triệu, bao vé xe, bao ăn ở, rồi ép nạn nhân đi lừa đảo qua mạng.
Người dân cần cảnh giác, không đi theo lời rủ của người lạ và báo ngay cho cơ quan công an.`,
  },
  {
    id: 'rent-bank-account',
    author: 'Minh Khôi',
    group: JOBS,
    lang: 'vi',
    text: `Thuê tài khoản ngân hàng, trả 2 triệu mỗi tháng, ứng trước tháng đầu.
Chỉ cần căn cước và sim chính chủ, quét khuôn mặt 5 phút là xong, không phải làm gì thêm.
Ai có nhiều tài khoản giá càng cao, ib mình.`,
  },
  {
    id: 'bank-opening-gift',
    author: 'Ngân hàng Phù Sa Mẫu',
    group: TOWN,
    lang: 'vi',
    text: `Mở tài khoản thanh toán trong tháng này, tặng ngay 100.000đ khi chi tiêu lần đầu.
Miễn phí chuyển khoản trọn đời. Khách hàng không cung cấp mật khẩu và mã OTP cho bất kỳ ai, kể cả nhân viên ngân hàng.`,
  },
  {
    id: 'is-this-a-trick',
    author: 'Thảo My',
    group: JOBS,
    lang: 'vi',
    text: `Mọi người ơi cho em hỏi với. Có chị quen trên mạng rủ em sang Campuchia làm văn phòng, lương 25 triệu, bao ăn ở, lo luôn hộ chiếu.
Em chưa đi làm bao giờ, chỗ này có lừa không ạ?`,
  },
  {
    id: 'call-centre',
    author: 'Phòng Nhân sự Cửu Long Xanh',
    group: JOBS,
    lang: 'vi',
    text: `Công ty Cổ phần Dịch vụ Cửu Long Xanh tuyển nhân viên tổng đài chăm sóc khách hàng, làm tại quận 7.
Lương cứng 8 triệu, phụ cấp ca đêm, đào tạo 2 tuần có lương. Yêu cầu tốt nghiệp THPT, giọng dễ nghe.
Phỏng vấn trực tiếp tại văn phòng, mang theo bản sao bằng cấp.`,
  },
  {
    id: 'kidney-plea',
    author: 'Người ẩn danh',
    group: TOWN,
    lang: 'vi',
    text: `Em 26 tuổi, nhóm máu O, sức khoẻ tốt. Mẹ em nằm viện mấy tháng nay, nợ chồng nợ không xoay nổi nữa.
Em muốn bán thận để lấy tiền chữa cho mẹ. Ai biết chỗ nào chỉ em với, em cảm ơn.`,
  },
  {
    id: 'room-deposit',
    author: 'Cô Sáu Nhà Trọ',
    group: TOWN,
    lang: 'vi',
    text: `Còn 1 phòng trọ 18m2 có gác, 2 triệu 3 một tháng, điện nước theo giá nhà nước.
Đặt cọc 1 tháng giữ phòng, giờ giấc tự do. Ai cần thì qua coi phòng trước rồi hẵng cọc nha.`,
  },
  {
    id: 'baby-for-a-family',
    author: 'Mẹ Bầu Nhờ Giúp',
    group: TOWN,
    lang: 'vi',
    text: `Mình là trung gian. Bé trai tuần sau sinh, ai nhận nuôi thì bồi dưỡng mẹ 60 triệu.
Làm giấy chứng sinh đứng tên ba mẹ mới luôn, không cần qua phường.
Nhà nào hiếm muộn ib riêng, giao bé tại viện.`,
  },
  {
    id: 'shipper',
    author: 'Anh Ba Giao Hàng',
    group: JOBS,
    lang: 'vi',
    text: `Bưu cục phường mình cần 3 anh em giao hàng nội thành, xe và điện thoại tự có.
Thu nhập 300-400k/ngày tuỳ số đơn, trả lương ngày 10 hằng tháng, nghỉ 1 ngày/tuần. Mang căn cước bản gốc tới đối chiếu rồi cầm về.`,
  },
  {
    id: 'korea-on-tourist-visa',
    author: 'Du Học Lao Động Hàn',
    group: JOBS,
    lang: 'vi',
    text: `Đơn bay gấp đi Hàn Quốc làm nông trại, không cần tiếng, không cần bằng cấp.
Lương 50 triệu mỗi tháng. Đi bằng visa du lịch, qua tới nơi bên em chuyển visa sau.
Phí trọn gói 120 triệu, đặt cọc 30 triệu giữ suất, bay trong 10 ngày. Ib Zalo để được tư vấn.`,
  },
  {
    id: 'joke',
    author: 'Bé Na Lười Biếng',
    group: TOWN,
    lang: 'vi',
    text: 'Tìm được việc nhẹ lương cao rồi mọi người: ngủ trưa chuyên nghiệp, lương trả bằng giấc mơ =)))) ai ứng tuyển hông kkk',
  },
  {
    id: 'rubber-company-abroad',
    author: 'Tuyển dụng Cao su Bình An Mẫu',
    group: JOBS,
    lang: 'vi',
    text: `Công ty Cổ phần Cao su Bình An Mẫu (mã số thuế 0000000000) tuyển 1 kế toán nông trường, nơi làm việc: Kampong Thom, Campuchia.
Yêu cầu: tốt nghiệp đại học ngành kế toán, 2 năm kinh nghiệm. Lương 20 triệu và phụ cấp xa nhà, mỗi quý về phép 10 ngày.
Hợp đồng ký tại trụ sở, công ty xin giấy phép lao động trước khi đi. Hồ sơ gửi tuyendung@caosu-binhan.example.`,
  },
  {
    id: 'border-hotel-first',
    author: 'Chị Ngân Quản Lý',
    group: JOBS,
    lang: 'vi',
    text: `Cần 5 bạn nữ 16-24 tuổi làm lễ tân khách sạn gần cửa khẩu Mộc Bài, xinh xắn là được, chưa biết việc có người chỉ.
Lương 20 triệu, ứng trước 5 triệu, bao ăn ở, có xe đón tận nhà. Làm vài tuần rồi chuyển qua chi nhánh bên kia biên giới, lương gấp đôi.
Không cần giấy tờ, ib chị ngay hôm nay.`,
  },
  {
    id: 'old-bicycle',
    author: 'Hoài Phương',
    group: TOWN,
    lang: 'vi',
    text: 'Nhà dọn đồ nên mình để lại xe đạp học sinh còn chạy tốt, 600k, bạn nào qua lấy mình tặng thêm cái bơm.',
  },
];

/** Fictional documents of a fictional province, for the tests of duties. */

/** A công điện with ministers, enumerated ministries and central bodies. */
export const stormTelegram = `THỦ TƯỚNG CHÍNH PHỦ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 77/CĐ-TTg
Hà Nội, ngày 05 tháng 9 năm 2025

CÔNG ĐIỆN
VỀ TẬP TRUNG ỨNG PHÓ BÃO SỐ 9

THỦ TƯỚNG CHÍNH PHỦ điện:
- Bộ trưởng các Bộ: Quốc phòng, Công an, Nông nghiệp và Môi trường, Xây dựng;
- Chủ tịch UBND các tỉnh, thành phố trực thuộc trung ương;
- Tập đoàn Điện lực Việt Nam;
- Tổng Giám đốc: Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam.

Hiện nay, bão số 9 đang hoạt động mạnh trên Biển Đông. Để chủ động ứng phó, Thủ tướng Chính phủ yêu cầu:

1. Chủ tịch Ủy ban nhân dân các tỉnh, thành phố ven biển từ Quảng Ninh đến Quảng Trị:
a) Theo dõi chặt chẽ diễn biến của bão, kịp thời chỉ đạo, triển khai công tác ứng phó.
b) Kiểm đếm, hướng dẫn tàu thuyền thoát ra khỏi hoặc không đi vào vùng nguy hiểm; chủ động việc cấm biển.
c) Hoàn thành sơ tán người dân ra khỏi khu vực nguy hiểm trước 17 giờ ngày 07 tháng 9 năm 2025.
2. Bộ trưởng Bộ Nông nghiệp và Môi trường chỉ đạo dự báo, thông tin kịp thời về diễn biến bão; chỉ đạo công tác bảo đảm an toàn hệ thống đê điều, hồ đập.
3. Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an chỉ đạo lực lượng đóng trên địa bàn sẵn sàng hỗ trợ địa phương sơ tán dân cư, cứu hộ cứu nạn.
4. Bộ trưởng các Bộ: Công Thương, Xây dựng, Giáo dục và Đào tạo theo chức năng, nhiệm vụ được giao chủ động chỉ đạo triển khai công tác ứng phó.
5. Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam và các cơ quan thông tấn báo chí tăng cường thời lượng phát sóng, kịp thời đưa tin về diễn biến của bão.
6. Tập đoàn Điện lực Việt Nam chỉ đạo bảo đảm an toàn hệ thống điện; khẩn trương khắc phục sự cố.
7. Văn phòng Chính phủ theo dõi, đôn đốc các bộ, địa phương triển khai thực hiện Công điện này; kịp thời báo cáo Thủ tướng Chính phủ, Phó Thủ tướng phụ trách những vấn đề đột xuất, phát sinh./.

Nơi nhận:
- Như trên;
- Lưu: VT, NN (2).
KT. THỦ TƯỚNG
PHÓ THỦ TƯỚNG
Nguyễn Văn Thử`

/** A chỉ thị of a province: heads of agencies, levels of bullets, a closing call. */
export const forestFires = `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ
Số: 12/CT-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Trà, ngày 14 tháng 3 năm 2018

CHỈ THỊ
Về việc tăng cường công tác phòng cháy, chữa cháy rừng

Trong thời gian qua, công tác phòng cháy, chữa cháy rừng trên địa bàn tỉnh còn nhiều hạn chế. Để khắc phục, Chủ tịch UBND tỉnh chỉ thị:

1. Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố tổ chức thực hiện nghiêm túc các nội dung sau đây:
1.1. Tiếp tục quán triệt, thực hiện nghiêm Luật Bảo vệ và phát triển rừng.
1.2. Đẩy mạnh tuyên truyền, nâng cao nhận thức của người dân.
2. Chủ tịch UBND các huyện, thành phố:
- Chịu trách nhiệm trước Chủ tịch UBND tỉnh về công tác bảo vệ rừng trên địa bàn.
- Chỉ đạo UBND các xã, phường, thị trấn rà soát, xây dựng phương án phòng cháy, chữa cháy rừng, hoàn thành trước ngày 31/3/2018.
- Yêu cầu các chủ rừng bố trí lực lượng trực 24/24 giờ.
3. Giám đốc Sở Nông nghiệp và Phát triển nông thôn:
a) Chủ trì, phối hợp với Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh và UBND các huyện, thành phố kiểm tra công tác phòng cháy, chữa cháy rừng; tổng hợp, báo cáo UBND tỉnh trước ngày 20 hằng tháng.
b) Chỉ đạo Chi cục Kiểm lâm:
- Tham mưu củng cố Ban Chỉ huy các vấn đề cấp bách trong bảo vệ rừng.
- Thường xuyên theo dõi cấp dự báo cháy rừng.
4. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh: Chủ động phối hợp với lực lượng kiểm lâm trong công tác chữa cháy rừng. Công an tỉnh điều tra, xử lý nghiêm các vụ cháy rừng.
5. Sở Tài chính, Sở Kế hoạch và Đầu tư: Tham mưu UBND tỉnh bố trí kinh phí cho công tác phòng cháy, chữa cháy rừng theo quy định.
6. Đài Phát thanh và Truyền hình tỉnh, Báo Sông Trà: Tăng thời lượng phát sóng, đăng tin về nguy cơ cháy rừng.
7. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tuyên truyền, vận động đoàn viên, hội viên tham gia bảo vệ rừng.
8. Các Ban Quản lý rừng phòng hộ, Ban Quản lý Vườn quốc gia Trà Sơn, các công ty lâm nghiệp, chủ rừng khác: Xây dựng phương án và tổ chức trực gác.
Yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các huyện, thành phố nghiêm túc thực hiện Chỉ thị này. Giao Sở Nông nghiệp và Phát triển nông thôn chủ trì, theo dõi, đôn đốc việc thực hiện, định kỳ 6 tháng báo cáo UBND tỉnh. Trong quá trình thực hiện nếu có khó khăn, vướng mắc, báo cáo UBND tỉnh để xem xét, chỉ đạo./.

Nơi nhận:
- Bộ NN&PTNT (b/c);
- Lưu: VT, NN.
CHỦ TỊCH
Trần Văn Mẫu`

/** A chỉ thị of a district, wrapped by hand, numbered "1/". */
export const districtNewYear = `UỶ BAN NHÂN DÂN
HUYỆN TÂY TRÀ

Số: 06/CT-UBND

CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Tây Trà, ngày 12 tháng 01 năm 2012

CHỈ THỊ
Về việc tổ chức Tết Nguyên đán Nhâm Thìn năm 2012

     Để nhân dân vui xuân, đón Tết an toàn, tiết kiệm, Uỷ ban nhân dân huyện yêu
cầu Thủ trưởng các phòng, ban, ngành, đoàn thể huyện, Chủ tịch UBND các xã, thị
trấn tập trung thực hiện tốt một số nhiệm vụ trọng tâm sau đây:

     1/ Phòng Lao động - Thương binh và Xã hội phối hợp với các ngành liên quan
rà soát, thăm hỏi các gia đình chính sách, hộ nghèo; không để hộ nào thiếu đói.

     2/ Phòng Kinh tế và Hạ tầng, Đội Quản lý thị trường số 3 tăng cường kiểm tra,
kiểm soát thị trường, chống đầu cơ, găm hàng.

     3/ Công an huyện, Ban Chỉ huy Quân sự huyện: Tổ chức trực sẵn sàng chiến đấu;
bảo đảm an ninh trật tự. Công an huyện chủ trì, phối hợp với Ban CHQS huyện tuần
tra, ngăn chặn đốt pháo nổ.

     4/ Phòng Văn hoá và Thông tin, Đài Truyền thanh - Truyền hình huyện, Trung
tâm Văn hoá - Thể thao: Tuyên truyền, tổ chức các hoạt động văn nghệ; hoàn thành
trang trí trước ngày 15/01/2012.

     5/ Bệnh viện Đa khoa huyện, Trung tâm Y tế huyện đảm bảo trực cấp cứu 24/24 giờ.

     6/ Các trường học trên địa bàn huyện quản lý học sinh trong dịp nghỉ Tết.

     7/ UBND các xã, thị trấn:
     - Xây dựng kế hoạch tổ chức Tết, gửi về Văn phòng HĐND và UBND huyện trước
ngày 10/01/2012.
     - Phân công cán bộ trực Tết.

     8/ Đề nghị Uỷ ban MTTQ và các đoàn thể huyện vận động nhân dân giúp đỡ hộ nghèo.

     9/ Văn phòng HĐND và UBND huyện có trách nhiệm theo dõi, đôn đốc, tổng hợp
tình hình trước, trong và sau Tết, báo cáo UBND tỉnh và Thường trực Huyện uỷ.

     Nhận được Chỉ thị này, yêu cầu Thủ trưởng các phòng, ban, ngành, đoàn thể,
Chủ tịch UBND các xã, thị trấn nghiêm túc triển khai thực hiện./.

Nơi nhận:
- TT Huyện uỷ;
- Lưu: VT.
                                          TM. UỶ BAN NHÂN DÂN
                                               CHỦ TỊCH
                                             Cao Văn Mẫu`

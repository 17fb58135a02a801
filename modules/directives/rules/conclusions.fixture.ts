/** Fictional documents of a fictional province, for the tests of duties. */

/** A conclusion: consent, orders after topics, a formula of the office at its end. */
export const siteClearance = `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ
VĂN PHÒNG
Số: 214/TB-VPUBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Trà, ngày 18 tháng 7 năm 2024
THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh Phạm Văn Mẫu tại cuộc họp về tiến độ giải phóng mặt bằng dự án đường ven sông
Ngày 16/7/2024, Phó Chủ tịch UBND tỉnh Phạm Văn Mẫu chủ trì cuộc họp nghe báo cáo tiến độ giải phóng mặt bằng. Tham dự cuộc họp có lãnh đạo các sở: Tài nguyên và Môi trường, Giao thông vận tải; UBND huyện Đông Trà.
Sau khi nghe báo cáo của Sở Giao thông vận tải và ý kiến của các đại biểu, Phó Chủ tịch UBND tỉnh kết luận như sau:
1. Đánh giá cao sự nỗ lực của các sở, ngành, địa phương trong thời gian qua. Tuy nhiên, tiến độ vẫn chậm so với yêu cầu.
2. Về công tác bồi thường, hỗ trợ, tái định cư
a) Giao UBND huyện Đông Trà khẩn trương phê duyệt phương án bồi thường cho 35 hộ còn lại, hoàn thành trước ngày 31/7/2024; chịu trách nhiệm trước UBND tỉnh nếu để chậm tiến độ.
b) Giao Sở Tài nguyên và Môi trường hướng dẫn UBND huyện Đông Trà xác định giá đất cụ thể; thẩm định, trình UBND tỉnh trong tháng 8/2024.
- Thống nhất chủ trương hỗ trợ tạm cư cho các hộ dân.
3. Về nguồn vốn: Thống nhất giao Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Tài chính tham mưu UBND tỉnh bố trí bổ sung 50 tỷ đồng từ nguồn dự phòng ngân sách tỉnh năm 2024.
4. Đồng ý đề xuất của Sở Giao thông vận tải về việc điều chỉnh hướng tuyến. Giao Sở Giao thông vận tải hoàn thiện hồ sơ, trình UBND tỉnh trước ngày 15/8/2024.
5. Đối với kiến nghị của Công ty cổ phần Xây lắp Trà Giang: Sở Xây dựng xem xét, giải quyết theo thẩm quyền, trả lời doanh nghiệp trước ngày 25/7/2024.
6. Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh tập trung nhân lực, thiết bị thi công ngay tại các vị trí đã bàn giao mặt bằng.
7. Giao Văn phòng UBND tỉnh theo dõi, đôn đốc, kịp thời báo cáo Phó Chủ tịch UBND tỉnh.
Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.
Nơi nhận:
- CT, các PCT UBND tỉnh;
- Lưu: VT, KT.
CHÁNH VĂN PHÒNG
Hoàng Thị Mẫu`

/** A conclusion on a province's proposals: an agency after a topic, an order after a consent. */
export const premierVisit = `VĂN PHÒNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 88/TB-VPCP
Hà Nội, ngày 26 tháng 3 năm 2023
THÔNG BÁO
Kết luận của Thủ tướng Chính phủ tại buổi làm việc với lãnh đạo tỉnh Sông Trà
Ngày 20 tháng 3 năm 2023, Thủ tướng Chính phủ đã làm việc với lãnh đạo tỉnh Sông Trà. Sau khi nghe báo cáo, Thủ tướng Chính phủ kết luận như sau:
I. ĐÁNH GIÁ CHUNG
1. Thủ tướng Chính phủ biểu dương những kết quả tỉnh đạt được.
2. Bên cạnh đó còn một số khó khăn.
II. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM
Cơ bản đồng ý với các nhiệm vụ nêu trong Báo cáo của Tỉnh; yêu cầu Tỉnh tập trung thực hiện tốt các nhiệm vụ sau:
1. Tiếp tục thực hiện hiệu quả các nghị quyết của Trung ương.
2. Đẩy mạnh cải cách hành chính, cải thiện môi trường đầu tư, kinh doanh.
III. VỀ MỘT SỐ ĐỀ NGHỊ CỦA TỈNH
1. Về đầu tư tuyến cao tốc: Bộ Giao thông vận tải chủ trì, phối hợp với Bộ Kế hoạch và Đầu tư, UBND tỉnh Sông Trà nghiên cứu, báo cáo Thủ tướng Chính phủ trong quý II năm 2023.
2. Về bổ sung vốn cho dự án hồ Trà Thượng: Đồng ý về nguyên tắc; giao Bộ Kế hoạch và Đầu tư tổng hợp, báo cáo cấp có thẩm quyền theo quy định.
3. Về cơ chế đặc thù: Tỉnh xây dựng đề án, gửi Bộ Tài chính thẩm định, trình Chính phủ.
4. Đối với đề nghị nâng cấp cảng Trà Hải:
Giao Bộ Giao thông vận tải xử lý theo thẩm quyền.
Văn phòng Chính phủ thông báo để Ủy ban nhân dân tỉnh Sông Trà và các cơ quan liên quan biết, thực hiện./.
Nơi nhận:
- Thủ tướng Chính phủ;
- Lưu: VT, QHĐP.
BỘ TRƯỞNG, CHỦ NHIỆM
Tạ Văn Mẫu`

/** A conclusion of a Party committee. */
export const partyConclusion = `TỈNH ỦY SÔNG TRÀ
*
Số 35-KL/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Sông Trà, ngày 12 tháng 6 năm 2025
KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về tăng cường lãnh đạo công tác chuyển đổi số
-----
Tại phiên họp ngày 10/6/2025, sau khi xem xét Báo cáo của Đảng ủy UBND tỉnh về kết quả thực hiện Nghị quyết số 05-NQ/TU, Ban Thường vụ Tỉnh ủy kết luận như sau:
I- Về tình hình
Công tác chuyển đổi số đạt nhiều kết quả tích cực. Tuy nhiên còn hạn chế.
II- Nhiệm vụ, giải pháp trọng tâm
1- Các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tập trung quán triệt, triển khai thực hiện nghiêm túc Nghị quyết; xác định rõ trách nhiệm người đứng đầu.
2- Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo:
- Rà soát, sửa đổi, bổ sung cơ chế, chính sách; trình Ban Thường vụ Tỉnh ủy trong quý III/2025.
- Bố trí tối thiểu 2% ngân sách cho chuyển đổi số.
3- Đảng ủy HĐND tỉnh lãnh đạo HĐND tỉnh tăng cường giám sát.
4- Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì, phối hợp với các cơ quan liên quan hướng dẫn tuyên truyền Kết luận này.
5- Ủy ban Kiểm tra Tỉnh ủy, Ban Nội chính Tỉnh ủy tăng cường kiểm tra, giám sát.
6- Đảng ủy Mặt trận Tổ quốc, các đoàn thể tỉnh, đảng ủy các xã, phường, đặc khu xây dựng kế hoạch thực hiện; định kỳ 6 tháng, hằng năm báo cáo Ban Thường vụ Tỉnh ủy (qua Văn phòng Tỉnh ủy).
7- Giao Văn phòng Tỉnh ủy phối hợp với Đảng ủy UBND tỉnh theo dõi, đôn đốc, kiểm tra việc thực hiện Kết luận.
Nơi nhận:
- Ban Bí thư (b/c);
- Lưu VPTU.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Đỗ Văn Mẫu`

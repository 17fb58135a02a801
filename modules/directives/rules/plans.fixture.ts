/** Fictional documents of a fictional province, for the tests of duties. */

/** A department's plan: labels shared by items, in one line, in brackets. */
export const vaccination = `UBND TỈNH SÔNG TRÀ
SỞ Y TẾ
Số: 45/KH-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Trà, ngày 02 tháng 02 năm 2023
KẾ HOẠCH
Triển khai công tác tiêm chủng mở rộng năm 2023
Thực hiện Quyết định số 10/QĐ-UBND ngày 05/01/2023 của UBND tỉnh, Sở Y tế xây dựng Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Bảo đảm tỷ lệ tiêm chủng đầy đủ trên 95%.
2. Yêu cầu
- Các đơn vị chủ động triển khai.
II. NỘI DUNG THỰC HIỆN
1. Công tác tuyên truyền
a) Xây dựng tài liệu truyền thông về lợi ích của tiêm chủng.
b) Tổ chức các chiến dịch truyền thông trước mỗi đợt tiêm.
- Đơn vị chủ trì: Trung tâm Kiểm soát bệnh tật tỉnh.
- Đơn vị phối hợp: Trung tâm Y tế các huyện, thành phố.
- Thời gian thực hiện: Quý I, II năm 2023.
2. Tập huấn chuyên môn
a) Nội dung: Tổ chức 03 lớp tập huấn an toàn tiêm chủng.
b) Đơn vị thực hiện: Trung tâm Kiểm soát bệnh tật tỉnh chủ trì, phối hợp với Bệnh viện Sản - Nhi tỉnh.
c) Thời gian: Trước ngày 30/6/2023.
d) Sản phẩm: Báo cáo kết quả tập huấn.
3. Kiểm tra, giám sát (Thời gian: Thường xuyên; Đơn vị chủ trì: Phòng Nghiệp vụ Y)
4. Mua sắm vắc xin: Lập dự toán, tổ chức đấu thầu mua sắm vắc xin theo quy định. Đơn vị thực hiện: Phòng Kế hoạch - Tài chính. Thời gian hoàn thành: tháng 4/2023.
III. KINH PHÍ
Kinh phí thực hiện Kế hoạch từ nguồn ngân sách nhà nước và các nguồn hợp pháp khác.
IV. TỔ CHỨC THỰC HIỆN
1. Phòng Nghiệp vụ Y
- Là đầu mối, theo dõi, đôn đốc việc thực hiện Kế hoạch.
- Tổng hợp, báo cáo Giám đốc Sở Y tế định kỳ hằng quý.
2. Phòng Kế hoạch - Tài chính: Cân đối kinh phí, hướng dẫn các đơn vị thanh quyết toán.
3. Trung tâm Kiểm soát bệnh tật tỉnh
- Tham mưu Sở Y tế xây dựng kế hoạch chi tiết.
- Cung ứng vắc xin, vật tư cho Trung tâm Y tế các huyện, thành phố.
4. Trung tâm Y tế các huyện, thành phố
Xây dựng kế hoạch và triển khai trên địa bàn; báo cáo kết quả về Trung tâm Kiểm soát bệnh tật trước ngày 05 hằng tháng.
5. Các bệnh viện tuyến tỉnh: Bố trí buồng tiêm, thực hiện tiêm vắc xin viêm gan B sơ sinh trong 24 giờ đầu.
6. Đề nghị UBND các huyện, thành phố
- Chỉ đạo các phòng, ban liên quan phối hợp với ngành y tế.
- Bố trí kinh phí hỗ trợ.
Trên đây là Kế hoạch triển khai công tác tiêm chủng mở rộng năm 2023, yêu cầu các đơn vị nghiêm túc triển khai thực hiện. Trong quá trình thực hiện nếu có vướng mắc đề nghị phản ánh về Sở Y tế (qua Phòng Nghiệp vụ Y) để được hướng dẫn./.
Nơi nhận:
- UBND tỉnh (b/c);
- Các đơn vị trực thuộc;
- Lưu: VT, NVY.
GIÁM ĐỐC
Lê Thị Thử`

/** A plan whose agencies stand as headings without numbers. */
export const childrensMonth = `ỦY BAN NHÂN DÂN
THÀNH PHỐ TRÀ GIANG
Số: 77/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Trà Giang, ngày 15 tháng 5 năm 2024
KẾ HOẠCH
Triển khai Tháng hành động vì trẻ em năm 2024
Thực hiện Kế hoạch số 90/KH-UBND ngày 02/5/2024 của UBND tỉnh, UBND thành phố xây dựng Kế hoạch với các nội dung sau:
I. MỤC ĐÍCH, YÊU CẦU
- Bảo đảm thực hiện quyền trẻ em.
II. THỜI GIAN, ĐỊA ĐIỂM
1. Thời gian: Từ ngày 01/6 đến ngày 30/6/2024.
2. Địa điểm: Trên địa bàn thành phố.
III. CÁC HOẠT ĐỘNG
1. Hoạt động truyền thông
- Treo băng rôn, khẩu hiệu trên các tuyến đường chính.
- Phát sóng các chuyên mục về trẻ em.
2. Tổ chức Lễ phát động (Giao Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp với Thành đoàn thực hiện xong trước ngày 05/6/2024).
3. Tổ chức diễn đàn trẻ em: Thành đoàn chủ trì, phối hợp với Phòng Giáo dục và Đào tạo tổ chức trong tháng 6/2024.
IV. KINH PHÍ
Từ nguồn ngân sách thành phố.
V. PHÂN CÔNG TRÁCH NHIỆM
Phòng Lao động - Thương binh và Xã hội:
- Chủ trì, phối hợp với các phòng, ban, đoàn thể tham mưu triển khai Kế hoạch.
- Tổng hợp, báo cáo kết quả về Sở Lao động - Thương binh và Xã hội trước ngày 10/7/2024.
Phòng Giáo dục và Đào tạo:
- Chỉ đạo các trường học tổ chức sinh hoạt hè cho học sinh.
Thành đoàn Trà Giang
- Tổ chức các hoạt động vui chơi.
Phòng Tài chính - Kế hoạch: Thẩm định dự toán, trình UBND thành phố phê duyệt.
Ủy ban nhân dân các xã, phường:
+ Xây dựng kế hoạch và tổ chức thực hiện.
+ Bố trí kinh phí.
Đề nghị Hội Liên hiệp Phụ nữ thành phố, Hội Cựu chiến binh thành phố phối hợp vận động hội viên tham gia.
Trên đây là Kế hoạch triển khai Tháng hành động vì trẻ em năm 2024, yêu cầu các cơ quan, đơn vị triển khai thực hiện và báo cáo kết quả về UBND thành phố (qua Phòng Lao động - Thương binh và Xã hội) trước ngày 05/7/2024./.
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Đinh Thị Mẫu`

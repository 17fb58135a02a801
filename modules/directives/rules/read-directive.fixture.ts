/** Fictional documents of a fictional province, for the tests of the reader. */

/** A công văn without an outline, printed in two columns. */
export const letter = `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SÔNG TRÀ                 Độc lập - Tự do - Hạnh phúc

Số: 1204/UBND-KGVX            Sông Trà, ngày 08 tháng 5 năm 2024
V/v triển khai tiêm bổ sung vắc xin sởi

Kính gửi:
- Sở Y tế;
- Sở Tài chính;
- UBND các huyện, thành phố.

Sau khi xem xét đề nghị của Sở Y tế tại Tờ trình số 45/TTr-SYT ngày 02/5/2024 về việc tiêm bổ sung vắc xin sởi, Chủ tịch UBND tỉnh có ý kiến như sau:

Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính và các đơn vị liên quan tham mưu kế hoạch tiêm bổ sung, trình Chủ tịch UBND tỉnh trước ngày 20/5/2024.

Yêu cầu UBND các huyện, thành phố rà soát danh sách trẻ chưa tiêm, gửi Sở Y tế trong tháng 5/2024. Sở Tài chính bố trí kinh phí theo đề nghị của Sở Y tế.

Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện.

Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị báo cáo UBND tỉnh (qua Sở Y tế) để xem xét, chỉ đạo./.

Nơi nhận:
- Như trên;
- CT, các PCT UBND tỉnh;
- Lưu: VT, KGVX (H.05).

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Trần Thị Mai Hoa`

/** A chỉ thị with agency headings, colons and enumerated districts. */
export const command = `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ

Số: 07/CT-UBND

Sông Trà, ngày 12 tháng 3 năm 2024

CHỈ THỊ
Về việc tăng cường phòng cháy, chữa cháy rừng mùa khô năm 2024

Thời gian qua, công tác phòng cháy, chữa cháy rừng đã đạt kết quả. Thực hiện Công điện số 21/CĐ-TTg ngày 01/3/2024 của Thủ tướng Chính phủ, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành, Ủy ban nhân dân các huyện, thành phố thực hiện nghiêm các nội dung sau:

1. Sở Nông nghiệp và Phát triển nông thôn
- Chỉ đạo Chi cục Kiểm lâm trực 24/24 giờ trong các tháng cao điểm.
- Chủ trì, phối hợp với Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh và các cơ quan có liên quan tổ chức diễn tập; hoàn thành trong quý II/2024.
- Định kỳ hằng tháng tổng hợp tình hình, báo cáo UBND tỉnh.

2. Công an tỉnh: Chỉ đạo điều tra, xử lý nghiêm các hành vi gây cháy rừng.

3. Các chủ rừng, Vườn quốc gia Trà Sơn
a) Xây dựng phương án phòng cháy, chữa cháy rừng.
b) Bố trí lực lượng tuần tra thường xuyên.

4. UBND các huyện: An Phú, Hòa Lạc và thành phố Trà Giang
a) Tuyên truyền, vận động Nhân dân không đốt nương rẫy.
b) Thành lập tổ xung kích tại các xã trọng điểm, xong trước 30/4.

5. Đài Phát thanh và Truyền hình tỉnh, Báo Sông Trà tăng thời lượng tuyên truyền về phòng cháy rừng.

6. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội vận động hội viên tham gia bảo vệ rừng.

7. Giao Sở Nông nghiệp và Phát triển nông thôn theo dõi, đôn đốc việc thực hiện Chỉ thị này, định kỳ báo cáo UBND tỉnh.

Yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các huyện, thành phố nghiêm túc triển khai thực hiện Chỉ thị này./.

Nơi nhận:                                   CHỦ TỊCH
- Văn phòng Chính phủ;
- TT Tỉnh ủy, HĐND tỉnh;
- Lưu: VT, NL.

Phạm Đức Long`

/** A kế hoạch with a table, labels in brackets and on their own lines. */
export const plan = `**KẾ HOẠCH**

**Chuyển đổi số ngành y tế tỉnh Sông Trà năm 2025**

Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ, UBND tỉnh Sông Trà ban hành Kế hoạch chuyển đổi số ngành y tế năm 2025 như sau:

**I. MỤC TIÊU**

1. 100% bệnh viện triển khai bệnh án điện tử.

**II. NHIỆM VỤ**

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
|---|---|---|---|---|---|
| I | Hạ tầng số | | | | |
| 1 | Nâng cấp đường truyền cho các trạm y tế | Sở Y tế | Sở Khoa học và Công nghệ; UBND các xã, phường | Tháng 6/2025 | Báo cáo |
| 2 | Triển khai bệnh án điện tử tại các bệnh viện | Các bệnh viện công lập | Sở Y tế, Bảo hiểm xã hội tỉnh | Quý IV/2025 | Hệ thống bệnh án điện tử |

**III. GIẢI PHÁP**

1. Xây dựng quy chế chia sẻ dữ liệu y tế (Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Khoa học và Công nghệ, Công an tỉnh; thời gian: Quý III năm 2025).

2. Tập huấn kỹ năng số cho nhân viên y tế.
Đơn vị chủ trì: Sở Y tế. Đơn vị phối hợp: Sở Nội vụ. Thời gian hoàn thành: 31/10/2025.

**IV. TỔ CHỨC THỰC HIỆN**

**1. Sở Y tế**
- Là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch.
- Tổng hợp, báo cáo UBND tỉnh kết quả thực hiện trước ngày 15/12/2025.

**2. Sở Tài chính** tham mưu UBND tỉnh bố trí kinh phí thực hiện Kế hoạch theo phân cấp ngân sách.

**3. Các sở, ban, ngành; UBND các xã, phường**

Xây dựng kế hoạch thực hiện tại đơn vị, gửi Sở Y tế trong thời hạn 15 ngày làm việc kể từ ngày Kế hoạch này được ban hành.

Trên đây là Kế hoạch chuyển đổi số ngành y tế năm 2025, yêu cầu các đơn vị nghiêm túc thực hiện./.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn Sơn`

/** A kế hoạch of a commune: blocks of labels shared by several bullets. */
export const communePlan = `ỦY BAN NHÂN DÂN XÃ HÒA AN
Số: 45/KH-UBND
Hòa An, ngày 05 tháng 8 năm 2025
KẾ HOẠCH
Phòng, chống bệnh dại năm 2025
Thực hiện Kế hoạch số 120/KH-UBND ngày 10/7/2025 của UBND tỉnh, UBND xã xây dựng kế hoạch như sau:
I. MỤC ĐÍCH
Khống chế bệnh dại.
II. NỘI DUNG
1. Tuyên truyền
- Nội dung: Tuyên truyền về bệnh dại trên hệ thống truyền thanh.
- Phân công thực hiện: Phòng Văn hóa - Xã hội chủ trì, phối hợp với các thôn.
- Thời gian thực hiện: Thường xuyên.
2. Tiêm phòng
- Thống kê đàn chó, mèo trên địa bàn.
- Tổ chức tiêm phòng tập trung.
- Cơ quan thực hiện: Trạm Y tế (chủ trì), Công an xã, các trưởng thôn (phối hợp).
- Thời gian hoàn thành: Trước ngày 30/9/2025.
III. TỔ CHỨC THỰC HIỆN
1. Giao Phòng Kinh tế xã là cơ quan đầu mối, tổng hợp báo cáo UBND xã trước ngày 25 hằng tháng.
2. Trạm Y tế xã: bảo đảm vắc xin, huyết thanh.
3. Các thôn
- Lập danh sách hộ nuôi chó.
- Nhắc nhở các hộ đeo rọ mõm cho chó.
4. Đề nghị UBMTTQ Việt Nam xã và các đoàn thể tuyên truyền, vận động Nhân dân.
Yêu cầu các đơn vị nghiêm túc triển khai thực hiện; báo cáo kết quả về UBND xã (qua Phòng Kinh tế) trước ngày 10/10/2025. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc thì phản ánh về Phòng Kinh tế để được hướng dẫn./.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lý Văn Tư`

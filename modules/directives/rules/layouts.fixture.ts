/** Fictional documents of a fictional province in layouts that scans, PDF text layers and portals leave. */

/** A công văn of a department in two tabbed columns, hard-wrapped without blank lines, with "(1)" items and a page number. */
export const schoolYearLetter = `UBND TỈNH SÔNG TRÀ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ GIÁO DỤC VÀ ĐÀO TẠO\tĐộc lập - Tự do - Hạnh phúc
Số: 1204/SGDĐT-CTTT\tSông Trà, ngày 12 tháng 8 năm 2025
V/v chuẩn bị các điều kiện cho
năm học mới 2025 - 2026
Kính gửi:
-\tPhòng Văn hóa - Xã hội các xã, phường;
-\tHiệu trưởng các trường trung học phổ thông.
Thực hiện Kế hoạch số 77/KH-UBND ngày 01/8/2025 của UBND tỉnh, Sở Giáo dục và
Đào tạo yêu cầu các đơn vị thực hiện một số nội dung sau:
(1) Phòng Văn hóa - Xã hội các xã, phường: Rà soát cơ sở vật chất trường lớp, báo
cáo về Sở trước ngày
25/8/2025.
(2) Hiệu trưởng các trường trung học phổ thông phân công giáo viên trực đón học
sinh; phối hợp với Công an xã, phường bảo đảm an toàn giao thông trước cổng
trường trong tuần đầu tháng 9 năm
2025.
2
(3) Văn phòng Sở chủ trì, phối hợp với Phòng Kế hoạch - Tài chính kiểm tra công
tác chuẩn bị tại các đơn vị, hoàn thành trước ngày 03 tháng 9 năm 2025.
Trong quá trình thực hiện nếu có vướng mắc đề nghị phản ánh về Sở (qua Văn phòng
Sở) để được hướng dẫn./.
Nơi nhận:\tKT. GIÁM ĐỐC
- Như trên;\tPHÓ GIÁM ĐỐC
- UBND tỉnh (b/c);\t
- Lưu: VT, CTTT.\tĐỗ Thị Tưởng Tượng`

/** A chỉ thị of a district's Party committee, wrapped, numbered "1-". */
export const partyTobacco = `ĐẢNG BỘ TỈNH SÔNG TRÀ                     ĐẢNG CỘNG SẢN VIỆT NAM
HUYỆN ỦY AN BÌNH                          An Bình, ngày 06 tháng 02 năm 2023
*
Số 09-CT/HU

CHỈ THỊ
của Ban Thường vụ Huyện ủy
về tăng cường lãnh đạo công tác phòng, chống tác hại của thuốc lá

Thời gian qua, công tác phòng, chống tác hại của thuốc lá trên địa bàn huyện còn
hạn chế. Ban Thường vụ Huyện ủy yêu cầu cấp ủy, tổ chức đảng các cấp thực hiện
tốt các nhiệm vụ sau:

1- Các cấp ủy, tổ chức đảng đưa nội dung phòng, chống tác hại của thuốc lá vào
sinh hoạt chi bộ hằng quý.

2- Đảng ủy Công an huyện lãnh đạo tăng cường kiểm tra, xử lý vi phạm về buôn bán
thuốc lá nhập lậu.

3- Ban Tuyên giáo Huyện ủy chủ trì, phối hợp với Trung tâm Văn hóa, Thông tin và
Thể thao huyện tuyên truyền; hoàn thành kế hoạch tuyên truyền trong quý I/2023.

4- Giao Ủy ban Kiểm tra Huyện ủy theo dõi, kiểm tra việc thực hiện Chỉ thị, định
kỳ 6 tháng báo cáo Ban Thường vụ Huyện ủy.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy,
- Các chi, đảng bộ trực thuộc,
- Lưu Văn phòng Huyện ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Kiều Văn Không Thật`

/** A commune's kế hoạch as Markdown: header and ending in tables, bold over half a line, "1/" items, "*" bullets. */
export const communeRun = `| **ỦY BAN NHÂN DÂN XÃ HÒA AN** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** <br> **Độc lập - Tự do - Hạnh phúc** |
|---|---|
| Số: 31/KH-UBND | *Hòa An, ngày 20 tháng 01 năm 2026* |

**KẾ HOẠCH**
**Tổ chức Ngày Chạy Olympic vì sức khỏe toàn dân năm 2026**

Thực hiện Công văn số 55/SVHTTDL-TDTT ngày 12/01/2026 của Sở Văn hóa, Thể thao và Du lịch, UBND xã ban hành Kế hoạch như sau:

**I. MỤC ĐÍCH, YÊU CẦU**

1. Vận động Nhân dân tập luyện thể dục thể thao.
2. Tổ chức an toàn, tiết kiệm.

**II. NỘI DUNG**

Ngày chạy tổ chức lúc 6 giờ 00 ngày 22/3/2026 tại sân vận động xã.

**III. TỔ CHỨC THỰC HIỆN**

**1/ Phòng Văn hóa - Xã hội:**

* Chủ trì, phối hợp với **Đoàn xã**, các trường học xây dựng phương án tổ chức, trình Chủ tịch UBND xã trước ngày 15/02/2026.
* Chuẩn bị cơ sở vật chất.

**2/ Công an xã:** Xây dựng phương án bảo đảm an ninh trật tự; hoàn thành trước ngày 10/3/2026.

**3/ Trạm Y tế xã** cử cán bộ trực cấp cứu tại các điểm xuất phát.

**4/ Đề nghị Ủy ban MTTQ Việt Nam xã** vận động đoàn viên, hội viên tham gia.

**5/ Các ông, bà trưởng thôn** thông báo tới từng hộ gia đình trong tháng 02/2026.

Trên đây là Kế hoạch tổ chức Ngày Chạy Olympic, đề nghị các đơn vị triển khai thực hiện./.

| ***Nơi nhận:*** <br> - Sở VHTTDL; <br> - TT Đảng ủy, HĐND xã; <br> - Lưu: VT. | **TM. ỦY BAN NHÂN DÂN** <br> **CHỦ TỊCH** <br> <br> **Lò Văn Giả Định** |
|---|---|`

/** A thông báo as recognition leaves it: numbers without dots, misread letters, the header at the end. */
export const monthlyMeeting = `Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban tháng 5 năm 2024

1 Sở Công Thương khẩn trương trình phê duyệt quy hoạch cụm công nghiệp, xong trước ngày l5/6/2024.
2. Sở Giao thông vận tải chủ trì, phối hợp với Công an tỉnh, Uy ban nhân dân
thành phố Sông Trà xử lý điểm đen tai nạn giao thông trong tháng 6 năm
2024.
3 Ban Quản lý Khu kinh tế Sông Trà báo cáo tiến độ các dự án hạ tầng giai đoạn 2021
- 2025 trước ngày 20 hằng tháng.
4, Giao Sở Nội vụ tham mưu Quyết định thay thế Quyết định số 12/2019/QĐ-UBND, gửi Sở Tư pháp thẩm định trước ngày 30/5/2024.
Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Mạc Thị Viễn Tưởng
Nơi nhận:
- CT, các PCT UBND tỉnh;
- Các sở, ngành liên quan;
- Lưu: VT, TH.
ỦY BAN NHÂN DÂN TỈNH SÔNG TRÀ
VĂN PHÒNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 118/TB-VPUBND
Sông Trà, ngày 22 tháng 5 năm 2024`

/** A ministry's công điện with header and ending run together in single lines, items "I/" and "a/". */
export const roadTelegram = `BỘ XÂY DỰNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
Số: 77/CĐ-BXD Hà Nội, ngày 03 tháng 10 năm 2025
CÔNG ĐIỆN
Về việc khẩn trương khắc phục hậu quả mưa lũ trên các tuyến giao thông
BỘ TRƯỞNG BỘ XÂY DỰNG điện:
- Cục Đường bộ Việt Nam; Cục Đường sắt Việt Nam;
- Sở Xây dựng các tỉnh: Đông Trà, Tây Trà;
- Tổng công ty Đường sắt Việt Nam.
Do ảnh hưởng của mưa lũ, nhiều tuyến đường bị sạt lở. Để khắc phục nhanh hậu quả, Bộ trưởng Bộ Xây dựng yêu cầu:
I/ Cục Đường bộ Việt Nam
a/ Chỉ đạo các Khu Quản lý đường bộ trực 24/24 giờ, phân luồng giao thông từ xa.
b/ Phối hợp với Sở Xây dựng các tỉnh Đông Trà, Tây Trà thông xe bước 1 các tuyến quốc lộ trước 17 giờ 00 ngày 05/10/2025.
II/ Cục Đường sắt Việt Nam và Tổng công ty Đường sắt Việt Nam
a/ Rà soát, gia cố các cầu yếu, hầm yếu.
b/ Chuẩn bị vật tư dự phòng; hoàn thành trong 05 ngày kể từ ngày nhận được Công điện này.
III/ Sở Xây dựng các tỉnh: Đông Trà, Tây Trà bố trí lực lượng, phương tiện sẵn sàng hỗ trợ.
IV/ Cục Kết cấu hạ tầng xây dựng theo dõi, tổng hợp, báo cáo Bộ trưởng hằng ngày.
Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện Công điện này./.
Nơi nhận: KT. BỘ TRƯỞNG
- Như trên; THỨ TRƯỞNG
- Bộ trưởng (để b/c);
- Lưu: VT, KCHT. Tống Văn Mô Phỏng`

/** A nghị quyết set in from the margin, wrapped, without a list of recipients. */
export const councilSupervision = `        HỘI ĐỒNG NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         TỈNH SÔNG TRÀ                             Độc lập - Tự do - Hạnh phúc
        Số: 15/NQ-HĐND                        Sông Trà, ngày 10 tháng 12 năm 2024

                                   NGHỊ QUYẾT
        Về chương trình giám sát của Hội đồng nhân dân tỉnh năm 2025

                    HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG TRÀ
                       KHÓA X, KỲ HỌP THỨ MƯỜI HAI

        Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20
tháng 11 năm 2015;
        Xét Tờ trình số 203/TTr-HĐND ngày 25 tháng 11 năm 2024 của Thường trực Hội
đồng nhân dân tỉnh.

                                  QUYẾT NGHỊ:

        Điều 1: Thông qua chương trình giám sát năm 2025.
        Điều 2: Tổ chức thực hiện
        1. Giao Thường trực Hội đồng nhân dân tỉnh ban hành kế hoạch giám sát trong
tháng 01 năm 2025; điều hòa, phối hợp hoạt động giám sát của các Ban.
        2. Các Ban của Hội đồng nhân dân tỉnh tổ chức giám sát theo lĩnh vực, báo cáo
kết quả với Thường trực Hội đồng nhân dân tỉnh trước ngày 30 tháng 10 năm 2025.
        3. Ủy ban nhân dân tỉnh chỉ đạo các cơ quan chịu sự giám sát gửi báo cáo đúng
thời hạn.
        4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh phối hợp chặt chẽ trong giám
sát, phản biện xã hội.
        Nghị quyết này được Hội đồng nhân dân tỉnh Sông Trà khóa X, Kỳ họp thứ Mười
hai thông qua ngày 10 tháng 12 năm 2024./.

                                                            CHỦ TỊCH


                                                       Hoàng Văn Hư Ảo`

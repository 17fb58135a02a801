/** A directive of the fictional province with five duties, two of them for two districts each: seven assignments. */
export const songTraDirective = `ỦY BAN NHÂN DÂN
TỈNH SÔNG TRÀ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 415/UBND-NC

Sông Trà, ngày 02 tháng 3 năm 2026

V/v thực hiện nhiệm vụ xây dựng An toàn khu

Kính gửi:
- Sở Tài chính;
- Sở Nội vụ;
- UBND huyện An Bình;
- UBND huyện Hòa Thuận.

Căn cứ Quyết định số 1009/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh; Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị triển khai thực hiện các nội dung sau:

1. Sở Tài chính
a) Chủ trì, phối hợp với Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí thực hiện, hoàn thành trước ngày 30 tháng 6 năm 2026.
b) Hướng dẫn các địa phương lập dự toán hằng năm.

2. Sở Nội vụ
Chủ trì, phối hợp với các sở, ban, ngành rà soát hồ sơ người có công.

3. UBND huyện An Bình, UBND huyện Hòa Thuận
a) Tổ chức tuyên truyền về An toàn khu trên địa bàn.
b) Xây dựng kế hoạch đầu tư các công trình thiết yếu, gửi Sở Tài chính trong tháng 4 năm 2026.

Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.

Nơi nhận:
- Như trên;
- Chủ tịch, các PCT UBND tỉnh;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Minh
`

/** Agencies the directive names; without them in the directory their mentions stay unresolved. */
export const songTraAgencies = ['Sở Tài chính', 'Sở Nội vụ', 'UBND huyện An Bình', 'UBND huyện Hòa Thuận']

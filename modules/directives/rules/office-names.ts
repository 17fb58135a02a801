/** Names of fields that stand after "Sở" or "Bộ", past and present; several hold commas or "và" and must not be cut there. */
export const SECTORS = (
  'kế hoạch và đầu tư|tài chính|nội vụ|tư pháp|y tế|công thương|xây dựng|giao thông vận tải|giao thông công chính|' +
  'nông nghiệp và phát triển nông thôn|nông nghiệp và ptnt|nông nghiệp & ptnt|nông nghiệp và môi trường|' +
  'tài nguyên và môi trường|tài nguyên & môi trường|khoa học và công nghệ|khoa học, công nghệ|khoa học & công nghệ|thông tin và truyền thông|' +
  'thông tin & truyền thông|bưu chính, viễn thông|lao động - thương binh và xã hội|lao động, thương binh và xã hội|' +
  'lao động – thương binh và xã hội|lao động-thương binh và xã hội|lao động - thương binh & xã hội|lao động thương binh và xã hội|' +
  'văn hóa, thể thao và du lịch|văn hóa, thể thao & du lịch|văn hóa - thể thao và du lịch|văn hóa - thể thao - du lịch|văn hóa và thể thao|' +
  'văn hóa, thể thao|văn hóa, thông tin|văn hóa - thông tin|giáo dục và đào tạo|giáo dục & đào tạo|giáo dục - đào tạo|' +
  'dân tộc và tôn giáo|dân tộc - tôn giáo|du lịch|ngoại vụ|ngoại giao|quốc phòng|công an|an toàn thực phẩm|' +
  'kh&đt|khđt|nn&ptnt|nn và ptnt|nnptnt|lđ-tb&xh|lđ-tb và xh|lđ - tb&xh|lđtb&xh|lđtbxh|lđ-tbxh|lđ,tb&xh|lao động - tb&xh|lao động – tb&xh|lao động tb&xh|tt&tt|tttt|tn&mt|tnmt|nn&mt|nnmt|' +
  'vhttdl|vhtt&dl|vh,tt&dl|vh,tt và dl|vh-tt&dl|vh-tt-dl|vh&tt|vhtt|gd&đt|gdđt|gd-đt|gtvt|kh&cn|khcn|dt&tg|dttg|văn hóa thể thao và du lịch|văn hóa, thể thao, du lịch|' +
  'lao động, thương binh & xã hội|lao động thương binh & xã hội|lao động, thương binh, xã hội|lao động - thương binh - xã hội|tài nguyên - môi trường|khoa học - công nghệ|thông tin - truyền thông|kế hoạch & đầu tư|kế hoạch - đầu tư|' +
  'quy hoạch - kiến trúc|quy hoạch kiến trúc|công nghiệp|thương mại|thủy sản|lâm nghiệp|nông nghiệp|tôn giáo|dân tộc'
).split('|')

/** Offices that speak for an agency; they stand before its name and belong to the mention. */
export const OFFICES = (
  'giám đốc|phó giám đốc|tổng giám đốc|thủ trưởng|chủ tịch|phó chủ tịch|bí thư|chánh|trưởng|chỉ huy trưởng|tư lệnh|' +
  'viện trưởng|chánh án|hiệu trưởng|cục trưởng|chi cục trưởng|tổng cục trưởng|tổng biên tập|tổng thanh tra|thống đốc|' +
  'người đứng đầu|lãnh đạo|chủ nhiệm|kiểm toán trưởng|giám đốc/thủ trưởng|bộ trưởng|đồng chí|thành viên|đồng chí thành viên'
).split('|')

/** Administrative levels, for "UBND các huyện, thị xã" and "Công an tỉnh". */
export const LEVELS =
  'huyện(?! ủy| đoàn)|quận(?! ủy)|thị xã|thành phố|tp|xã(?! hội| đội)|phường|thị trấn|đặc khu|tỉnh(?! ủy| đoàn)|khu phố|thôn'

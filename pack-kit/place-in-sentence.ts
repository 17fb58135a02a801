const kind = /^(?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Xã|Phường|Đặc khu)(?= \S)/u

/** Written with a capital everywhere: Phụ lục II of Nghị định 30/2020/NĐ-CP names it as a special case. */
const special = 'Thành phố Hồ Chí Minh'

/**
 * A place's name, or a line of them ("Xã A, Huyện B"), as it stands within a sentence: "xã A, huyện B". The kind of a unit is written
 * small before its name (Phụ lục II, Nghị định 30/2020/NĐ-CP); names of units that are numbers keep their capital ("Quận 1").
 */
export const placeInSentence = (line: string): string =>
  line
    .split(', ')
    .map((name) =>
      name === special || /^\S+ \d/u.test(name) ? name : name.replace(kind, (word) => word.toLocaleLowerCase('vi')),
    )
    .join(', ')

/** 'Huyện Vĩnh Thuận, Tỉnh Kiên Giang': places above one another, the nearest first. */
export const chainWords = (places: readonly { name: string }[]): string => places.map(({ name }) => name).join(', ')

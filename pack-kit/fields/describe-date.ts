/** yyyy-mm-dd as dd/MM/yyyy; anything else as it stands. */
export const describeDate = (date: string): string => date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')

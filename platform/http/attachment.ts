/** A Content-Disposition that old and new browsers take Vietnamese names from (RFC 6266). */
export const attachment = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}

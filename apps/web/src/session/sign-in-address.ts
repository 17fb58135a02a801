/** Where to sign in, with the path to come back to afterwards: '/dang-nhap?den=/nhiem-vu'. */
export function signInSearch(from: string): { den?: string } {
  const path = returnPath(from)
  return path === '/' ? {} : { den: path }
}

/** A path of this app to return to; anything else, another site above all, becomes the first page. */
export const returnPath = (den: unknown): string =>
  typeof den === 'string' && /^\/(?![/\\])/.test(den) && !/[\s\\]/.test(den) && !den.startsWith('/dang-nhap')
    ? den
    : '/'

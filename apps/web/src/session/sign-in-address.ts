/** Where to sign in, with the path to come back to afterwards: '/dang-nhap?den=/nhiem-vu'. */
export const signInSearch = (from: string): { den?: string } =>
  isReturnPath(from) && from !== '/' ? { den: from } : {}

/** Only a path of this app may be returned to: never another site, never the sign-in page itself. */
export const isReturnPath = (path: unknown): path is string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) && !path.startsWith('/dang-nhap')

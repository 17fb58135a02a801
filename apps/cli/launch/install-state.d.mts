type LockEntry = {
  version?: string
  integrity?: string
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
  link?: boolean
}
type Lock = { packages: Record<string, LockEntry> }

/** Node 24 as brought by the npm package `node`. */
export declare function node24Path(root: string): string
/** Whether node_modules' own lock file names the packages that package-lock.json asks for. */
export declare function isSameTree(wanted: Lock, found: Lock, withoutDevelopment: boolean): boolean
/** Whether node_modules holds what package-lock.json asks for. */
export declare function isInstalled(root: string, environment?: Record<string, string | undefined>): boolean
/** Notes that node_modules matches package-lock.json. */
export declare function stampInstall(root: string): void

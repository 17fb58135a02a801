export type Shelved<Fields> = { changes: Partial<Fields>; base: Partial<Fields> }

/** Where typed words wait until the server has them: they survive a reload, a crash and a sign-out. */
export type Shelf<Fields> = {
  read(): Shelved<Fields> | null
  write(value: Shelved<Fields>): void
  clear(): void
}

/** Keeps them in this browser. A full or forbidden store is no reason to stop working: the words stay on the screen. */
export function browserShelf<Fields>(key: string): Shelf<Fields> {
  return {
    read() {
      try {
        const text = localStorage.getItem(key)
        const value = text ? (JSON.parse(text) as Shelved<Fields>) : null
        return value && typeof value.changes === 'object' && typeof value.base === 'object' ? value : null
      } catch {
        return null
      }
    },
    write(value) {
      try {
        localStorage.setItem(key, JSON.stringify(value))
      } catch {
        // the store is full or not allowed
      }
    },
    clear() {
      try {
        localStorage.removeItem(key)
      } catch {
        // the store is not allowed
      }
    },
  }
}

export type Tone = 'info' | 'success' | 'warn' | 'error'

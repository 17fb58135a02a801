export type DecodedText = { text: string; encoding: TextEncodingName; warnings: DecodingWarning[] }
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni'
export type DecodingWarning = 'legacy_encoding' | 'no_byte_order_mark'
export type DecodingProblem = { problem: 'empty' | 'binary' | 'unknown_encoding' }

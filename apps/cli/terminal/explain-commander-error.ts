/** A wrong command line in Vietnamese; the library's own sentences are English. */
export function explainCommanderError(error: { code: string; message: string }): string {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  const see = 'Xem "npx dondoc --help".'
  switch (error.code) {
    case 'commander.unknownCommand':
      return `Không có lệnh "${quoted}". ${see}`
    case 'commander.unknownOption':
      return `Không có tùy chọn "${quoted}". ${see}`
    case 'commander.missingArgument':
      return `Thiếu đối số <${quoted}>. ${see}`
    case 'commander.optionMissingArgument':
      return `Tùy chọn "${quoted}" cần một giá trị. ${see}`
    case 'commander.excessArguments':
      return `Thừa đối số. ${see}`
    default:
      return `Lệnh chưa đúng (${error.message}). ${see}`
  }
}

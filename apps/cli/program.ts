import { type Argument, Command, CommanderError, Option } from 'commander'
import { declareImport, type ImportPlacesOptions } from './import-places/declare-import.ts'
import { explainCommanderError } from './terminal/explain-commander-error.ts'

import { explainFailure } from './terminal/explain-failure.ts'

/** What each command does; every one is loaded only when it is called. Answers are exit codes. */
export type Actions = {
  start(options: { demo?: boolean }): Promise<number>
  read(path: string, options: { jsonl?: boolean }): Promise<number>
  migrate(): Promise<number>
  init(options: { tenantCode?: string; tenantName?: string; email?: string; name?: string }): Promise<number>
  doctor(): Promise<number>
  test(commandArguments: string[]): Promise<number>
  bench(commandArguments: string[]): Promise<number>
  checkPack(folder: string, options: { before?: string }): Promise<number>
  importPlaces(file: string, options: ImportPlacesOptions): Promise<number>
  sample(folder: string): Promise<number>
  seedDemo(): Promise<number>
  version(): Promise<number>
}

const actions: Actions = {
  start: async (options) => (await import('./start/start.ts')).start(options),
  read: async (path, options) => (await import('./read/read-path.ts')).readPath(path, options),
  migrate: async () => (await import('./database/migrate-command.ts')).migrateCommand(),
  init: async (options) => (await import('./init/init.ts')).init(options),
  doctor: async () => (await import('./doctor/doctor.ts')).doctor(),
  test: async (commandArguments) =>
    (await import('./test/run-script.ts')).runScript('tools/run-tests.ts', commandArguments),
  bench: async (commandArguments) =>
    (await import('./test/run-script.ts')).runScript('tests/load/bench.ts', commandArguments),
  checkPack: async (folder, options) => (await import('./check-pack/check-pack.ts')).checkPack(folder, options),
  importPlaces: async (file, options) => (await import('./import-places/import-places.ts')).importPlaces(file, options),
  sample: async (folder) => (await import('./sample/write-sample.ts')).writeSample(folder),
  seedDemo: async () => (await import('./start/seed-demo-command.ts')).seedDemoCommand(),
  version: async () => (await import('./doctor/show-version.ts')).showVersion(),
}

const headings: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
  'Arguments:': 'Đối số:',
}

const drawArgument = (argument: Argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`)

/** The command line of Đôn Đốc. `finish` takes the exit code of the command that ran. */
function buildProgram(does: Actions, finish: (exitCode: number) => void): Command {
  const program = new Command('dondoc')
    .description('Đôn Đốc: từ văn bản chỉ đạo đến nhiệm vụ được theo dõi và có minh chứng')
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(drawArgument)].join(' '),
    })
    .configureOutput({ writeErr: () => {} })
    .helpOption('-h, --help', 'hiện trợ giúp')
    .helpCommand('help [lệnh]', 'hiện trợ giúp của một lệnh')
    .usage('<lệnh> [tùy chọn]')
    .enablePositionalOptions()
    .exitOverride()
  program
    .command('start')
    .description('khởi động Đôn Đốc trên máy này (mặc định kèm cơ sở dữ liệu và không gian mẫu)')
    .addOption(new Option('--demo', 'nạp không gian mẫu, kể cả khi dùng DATABASE_URL'))
    .addOption(new Option('--no-demo', 'không nạp không gian mẫu'))
    .action(async (options) => finish(await does.start(options)))
  program
    .command('read')
    .description('đọc văn bản chỉ đạo (DOCX, PDF, ảnh quét, RTF, HTML, văn bản thuần), in kết quả dạng JSON')
    .argument('<tệp>', 'tệp, thư mục (đọc mọi tệp trong đó), hoặc "-" để đọc từ đầu vào chuẩn')
    .option('--jsonl', 'mỗi tệp một dòng JSON')
    .action(async (path, options) => finish(await does.read(path, options)))
  program
    .command('migrate')
    .description('đưa lược đồ cơ sở dữ liệu lên bản mới nhất')
    .action(async () => finish(await does.migrate()))
  program
    .command('init')
    .description('tạo không gian của tỉnh và tài khoản quản trị đầu tiên (mật khẩu: DONDOC_INIT_PASSWORD hoặc hỏi)')
    .option('--tenant-code <mã>', 'mã tỉnh viết thường không dấu, ví dụ song-tra')
    .option('--tenant-name <tên>', 'tên tỉnh, ví dụ "Tỉnh Sông Trà"')
    .option('--email <địa chỉ>', 'thư điện tử của quản trị viên')
    .option('--name <họ tên>', 'họ tên của quản trị viên')
    .action(async (options) => finish(await does.init(options)))
  program
    .command('doctor')
    .description('kiểm tra phiên bản, cơ sở dữ liệu, ổ đĩa, múi giờ và nói cần làm gì')
    .action(async () => finish(await does.doctor()))
  program
    .command('test')
    .description('chạy các phép thử; tùy chọn sau đó được chuyển nguyên cho bộ chạy thử')
    .argument('[đối-số...]')
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (commandArguments) => finish(await does.test(commandArguments)))
  program
    .command('bench')
    .description('đo tốc độ bên cạnh mức sàn đo trong cùng lượt')
    .argument('[đối-số...]')
    .action(async (commandArguments) => finish(await does.bench(commandArguments)))
  program
    .command('check-pack')
    .description('kiểm tra gói chương trình (sổ, chỉ tiêu, bộ tiêu chí …) và chỉ ra dòng phải sửa')
    .argument('<thư-mục>', 'thư mục của gói, ví dụ packs/an-toan-khu')
    .option('--before <thư mục>', 'bản trước của gói: kiểm tra thêm việc nâng cấp dữ liệu đã ghi')
    .action(async (folder, options) => finish(await does.checkPack(folder, options)))
  declareImport(program, async (file, options) => finish(await does.importPlaces(file, options)))
  program
    .command('sample')
    .description('ghi công văn mẫu (văn bản thuần và DOCX) vào một thư mục')
    .argument('[thư-mục]', 'nơi ghi', '.')
    .action(async (folder) => finish(await does.sample(folder)))
  program
    .command('seed-demo')
    .description('nạp không gian mẫu vào cơ sở dữ liệu đang dùng')
    .action(async () => finish(await does.seedDemo()))
  program
    .command('version')
    .description('in phiên bản')
    .action(async () => finish(await does.version()))
  return program
}

/** Runs one command line; whatever fails becomes a Vietnamese sentence on standard error. Answers the exit code. */
export async function runProgram(commandArguments: string[], does: Actions = actions): Promise<number> {
  let code = 0
  const program = buildProgram(does, (exitCode) => {
    code = exitCode
  })
  try {
    const known = commandArguments.length > 0 ? commandArguments : ['--help']
    await program.parseAsync(known, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      process.stderr.write(`${explainCommanderError(error)}\n`)
      return 2
    }
    const { message, exitCode } = explainFailure(error)
    process.stderr.write(`${message}\n`)
    return exitCode
  }
}

import type { Command } from 'commander'
import { CliError } from '../terminal/cli-error.ts'

/** What `dondoc import places` is told besides the file. */
export type ImportPlacesOptions = {
  tenant?: string
  nameProperty?: string
  codeProperty?: string
  level: 'commune' | 'district' | 'province'
  within?: string
  on?: string
  source?: string
  skipUnmatched?: boolean
  dryRun?: boolean
}

const levels = ['commune', 'district', 'province'] as const

function readLevel(given: string): ImportPlacesOptions['level'] {
  const level = levels.find((one) => one === given)
  if (level === undefined)
    throw new CliError(`Cấp "${given}" chưa đúng. Chọn một trong: ${levels.join(', ')}.`, { exitCode: 2 })
  return level
}

/** Declares `dondoc import places`. */
export function declareImport(
  program: Command,
  importPlaces: (file: string, options: ImportPlacesOptions) => Promise<void>,
): void {
  program
    .command('import')
    .description('nạp dữ liệu của tỉnh từ tệp; hiện có: places (ranh giới địa bàn)')
    .usage('places <tệp.geojson> [tùy chọn]')
    .action(() => {
      throw new CliError('Nói rõ nạp gì: "dondoc import places <tệp.geojson>".', { exitCode: 2 })
    })
    .command('places')
    .description('nạp ranh giới địa bàn từ một tệp GeoJSON (WGS 84): tất cả hoặc không hình nào')
    .argument('<tệp>', 'tệp GeoJSON: một FeatureCollection gồm Polygon, MultiPolygon')
    .option('--tenant <mã>', 'mã không gian của tỉnh; không cần khi chỉ có một')
    .option('--name-property <tên>', 'thuộc tính ghi tên đơn vị, ví dụ ten_xa')
    .option('--code-property <tên>', 'thuộc tính ghi mã đơn vị (Tổng cục Thống kê), ví dụ ma_xa')
    .option(
      '--level <cấp>',
      'cấp của các đơn vị: commune (mặc định), district, province',
      readLevel,
      'commune' as const,
    )
    .option('--within <tên>', 'đơn vị cấp trên của tất cả, ví dụ "Tỉnh Sông Trà"; mặc định là tỉnh của không gian')
    .option('--on <ngày>', 'các đơn vị của ngày này (yyyy-mm-dd); mặc định là hôm nay')
    .option('--source <nguồn>', 'nguồn ghi bên bản đồ; mặc định là tên tệp')
    .option('--skip-unmatched', 'bỏ qua hình không khớp một địa bàn nào, thay vì từ chối cả tệp')
    .option('--dry-run', 'chỉ xem trước, không ghi')
    .action((file: string, options: ImportPlacesOptions) => importPlaces(file, options))
}

import type { ThresholdCorrection } from '../../../../pack-kit/index.ts'

const source = 'Giả định cho dữ liệu minh họa, không phải ngưỡng thật'
const row = (ruleSet: string, criterion: string, part: string, from: string) => ({
  ruleSet,
  criterion,
  part,
  from,
  source,
})
const of2022 = (criterion: string, part: string) => row('qd-318-2022', criterion, part, '2022-03-08')
const of2025 = (criterion: string, part: string) => row('qd-51-2025', criterion, part, '2026-02-15')

/** What a province would record where no source settles a threshold, invented so that the scorecards of the demonstration say something. */
export const demoThresholds: Readonly<Record<string, readonly ThresholdCorrection[]>> = {
  'xa-nong-thon-moi': [
    { ...of2022('giao-thong', 'duong'), atLeast: 65 },
    { ...of2022('nha-o', 'nha-tam'), atMost: 3 },
    { ...of2022('thu-nhap', 'thu-nhap'), atLeast: 50 },
    { ...of2022('ngheo-da-chieu', 'ngheo'), atMost: 9 },
    { ...of2022('lao-dong', 'dao-tao'), atLeast: 55 },
    { ...of2022('y-te', 'bao-hiem'), atLeast: 88 },
    { ...of2022('y-te', 'tram'), atLeast: 100 },
    { ...of2022('van-hoa', 'ap'), atLeast: 75 },
    { ...of2022('moi-truong', 'nuoc'), atLeast: 50 },
    { ...of2025('ha-tang-2026', 'duong'), atLeast: 80 },
    { ...of2025('kinh-te-2026', 'thu-nhap'), groups: ['nhom-3'], atLeast: 60 },
    { ...of2025('kinh-te-2026', 'thu-nhap'), groups: ['nhom-1', 'nhom-2'], atLeast: 66 },
    { ...of2025('nhan-luc-2026', 'dao-tao'), atLeast: 62 },
    { ...of2025('van-hoa-giao-duc-y-te-2026', 'bao-hiem'), atLeast: 95 },
    { ...of2025('van-hoa-giao-duc-y-te-2026', 'tram'), atLeast: 100 },
    { ...of2025('van-hoa-giao-duc-y-te-2026', 'ap'), atLeast: 85 },
    { ...of2025('giam-ngheo-2026', 'ngheo'), groups: ['nhom-3'], atMost: 9 },
    { ...of2025('giam-ngheo-2026', 'ngheo'), groups: ['nhom-1', 'nhom-2'], atMost: 6 },
    { ...of2025('moi-truong-2026', 'nuoc'), atLeast: 65 },
  ],
  'xa-nong-thon-moi-nang-cao': [
    { ...of2022('thu-nhap', 'thu-nhap'), atLeast: 62 },
    { ...of2022('ngheo-da-chieu', 'ngheo'), atMost: 6 },
    { ...of2022('lao-dong', 'dao-tao'), atLeast: 62 },
    { ...of2022('van-hoa', 'ap'), atLeast: 85 },
    { ...of2022('moi-truong-song', 'nuoc'), atLeast: 60 },
  ],
}

import { expect, it } from 'vitest'
import { type BuiltScript, listOfflineFiles } from './list-offline-files'

const script = (fileName: string, part: Partial<BuiltScript> = {}): BuiltScript => ({
  fileName,
  isEntry: false,
  moduleIds: [],
  imports: [],
  styles: [],
  ...part,
})

it('lists the frame and the forms of registers with what they import, nothing else and nothing from elsewhere', () => {
  const files = listOfflineFiles([
    script('assets/index-1.js', { isEntry: true, imports: ['assets/react-1.js'], styles: ['assets/index-1.css'] }),
    script('assets/react-1.js', { imports: ['assets/index-1.js', 'https://cdn.example/never.js'] }),
    script('assets/form-1.js', {
      facadeModuleId: '/w/src/routes/_app/so-theo-doi.$register.moi.tsx?tsr-split=component',
      imports: ['assets/fields-1.js'],
    }),
    script('assets/fields-1.js', { styles: ['assets/fields-1.css'] }),
    script('assets/send-1.js', { moduleIds: ['/w/src/features/registers/waiting/send-when-online.ts'] }),
    script('assets/register-map-1.js', { moduleIds: ['/w/src/features/registers/list/map/register-map.tsx'] }),
    script('assets/duties-1.js', { facadeModuleId: '/w/src/routes/_app/nhiem-vu.index.tsx?tsr-split=component' }),
  ])
  expect(files).toEqual([
    '/assets/fields-1.css',
    '/assets/fields-1.js',
    '/assets/form-1.js',
    '/assets/index-1.css',
    '/assets/index-1.js',
    '/assets/react-1.js',
    '/assets/send-1.js',
  ])
  expect(files.every((path) => new URL(path, 'https://dondoc.example.vn').origin === 'https://dondoc.example.vn')).toBe(
    true,
  )
})

const rule = (name, from, to, comment) => ({ name, severity: 'error', from, to, comment })

module.exports = {
  forbidden: [
    rule('no-circular', {}, { circular: true }, 'No import cycles, types included.'),
    rule(
      'platform-knows-no-domain',
      { path: '^platform/' },
      { path: '^(modules|packs|pack-kit|apps)/' },
      'Platform code has no domain words.',
    ),
    rule(
      'pack-kit-stands-alone',
      { path: '^pack-kit/' },
      { path: '^(modules|packs|apps|platform)/' },
      'Packs must load without a server.',
    ),
    rule(
      'pack-kit-runs-in-browsers',
      { path: '^pack-kit/', pathNot: '(^pack-kit/programmes/hash-programme|[.]test)[.]ts$' },
      { dependencyTypes: ['core', 'npm'] },
      'Forms and checks of a pack are the same in browser and server.',
    ),
    rule(
      'packs-use-pack-kit-only',
      { path: '^packs/([^/]+)/', pathNot: '[.]test[.]ts$' },
      { pathNot: ['^packs/$1/', '^pack-kit/index[.]ts$'] },
      'A pack is data plus pure functions.',
    ),
    rule(
      'modules-import-no-packs-or-apps',
      { path: '^modules/', pathNot: '[.]test[.]ts$' },
      { path: '^(packs|apps|tests)/' },
      'Apps hand packs to modules.',
    ),
    rule(
      'front-door-only',
      { path: '^modules/([^/]+)/' },
      { path: '^modules/([^/]+)/', pathNot: ['^modules/$1/', '^modules/[^/]+/index[.]ts$'] },
      'Other modules only through index.ts.',
    ),
    rule(
      'apps-use-front-doors',
      { path: '^apps/' },
      { path: '^modules/[^/]+/', pathNot: '^modules/[^/]+/index[.]ts$' },
      'Apps only wire.',
    ),
    rule(
      'rules-are-pure',
      { path: '^modules/([^/]+)/rules/', pathNot: '[.]test[.]ts$' },
      { pathNot: ['^modules/$1/rules/', '^pack-kit/'] },
      'Rules take facts and return answers; no database, clock or network.',
    ),
    rule(
      'sql-only-in-stores',
      { path: '^modules/', pathNot: '(-store|[.]test)[.]ts$' },
      { path: '(^|/)node_modules/(kysely|pg)/|^db/generated/' },
      'SQL lives in *-store.ts.',
    ),
    rule(
      'web-talks-through-client',
      { path: '^apps/web/' },
      { path: '^(modules|platform|packs)/' },
      'The browser uses api-client and pack-kit only.',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(api-client/generated|apps/web/dist|tests/broken-on-purpose)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}

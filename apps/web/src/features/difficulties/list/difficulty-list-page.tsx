import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { holdsRole } from '../../../session/roles'
import { useSession } from '../../../session/use-session'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { FilterLinks } from '../../../ui/layout/filter-links'
import { PageHeader } from '../../../ui/layout/page-header'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { filterDirectiveQuery } from '../../duties/list/filter-names-query'
import { directiveName } from '../../duties/words/directive-words'
import { ExportButton } from '../../export/export-button'
import {
  type DifficultiesSearch,
  type DifficultyStageFilter,
  difficultiesSearchHref,
  stageFilters,
  toDifficultiesQuery,
} from '../address/difficulties-search'
import { allowedActs } from '../words/difficulty-act'
import { holdingRoles } from './difficulties-query'
import styles from './difficulty-list.module.css'
import { DifficultyTable } from './difficulty-table'

const route = getRouteApi('/_app/kho-khan')

function stageLinks(search: DifficultiesSearch) {
  const chosen = toDifficultiesQuery(search).stage
  return (Object.keys(stageFilters) as DifficultyStageFilter[]).map((stage) => ({
    label: stageFilters[stage].words,
    href: difficultiesSearchHref({ ...search, giaiDoan: stage === 'open' ? undefined : stageFilters[stage].slug }),
    active: chosen === stage,
  }))
}

/** Difficulties: one's own desk first, then where all the others lie and since when. */
export function DifficultyListPage() {
  const search = route.useSearch()
  const query = toDifficultiesQuery(search)
  const mayHold = holdsRole(useSession(), ...holdingRoles)
  const ownDesk = mayHold && query.stage === 'open'
  const others = (
    <DifficultyTable
      caption="Danh sách khó khăn, vướng mắc"
      query={query}
      empty={<NoDifficulties ownDesk={ownDesk} stage={query.stage ?? 'open'} />}
      {...(ownDesk ? { without: ({ may }) => allowedActs(may).length > 0 } : {})}
    />
  )
  return (
    <>
      <PageHeader
        title="Khó khăn, vướng mắc"
        back={{ href: '/nhiem-vu', label: 'Nhiệm vụ' }}
        lead="Mỗi khó khăn đang nằm ở đâu, từ khi nào, và ai cần xử lý; chờ lâu nhất xếp trước."
        actions={<ExportButton path="/api/difficulties/sheet" query={query} />}
      />
      <div className={styles.filters}>
        <FilterLinks label="Lọc theo giai đoạn" items={stageLinks(search)} />
        {search.vanBan ? <OnlyDirective search={search} directiveId={search.vanBan} /> : null}
      </div>
      {ownDesk ? (
        <Section title="Chờ bạn xử lý">
          <DifficultyTable
            caption="Khó khăn, vướng mắc chờ bạn xử lý"
            query={{ ...query, holder: 'mine' }}
            empty={<p className={styles.quiet}>Không có khó khăn, vướng mắc nào chờ bạn xử lý.</p>}
          />
        </Section>
      ) : null}
      {ownDesk ? search.cua ? null : <Section title="Đang chờ nơi khác">{others}</Section> : others}
    </>
  )
}

function NoDifficulties({ ownDesk, stage }: { ownDesk: boolean; stage: DifficultyStageFilter }) {
  if (ownDesk) return <p className={styles.quiet}>Không có khó khăn, vướng mắc nào đang chờ nơi khác.</p>
  if (stage !== 'open' && stage !== 'all')
    return <EmptyState title="Không có khó khăn, vướng mắc nào ở giai đoạn này" />
  return (
    <EmptyState title="Không có khó khăn, vướng mắc nào đang chờ">
      Cơ quan chủ trì nêu khó khăn, vướng mắc ngay trên trang của từng nhiệm vụ.
    </EmptyState>
  )
}

function OnlyDirective({ search, directiveId }: { search: DifficultiesSearch; directiveId: string }) {
  const directive = useQuery(filterDirectiveQuery(directiveId)).data
  return (
    <p className={styles.quiet}>
      Chỉ của {directive ? directiveName(directive) : 'một văn bản'}.{' '}
      <AppLink href={difficultiesSearchHref({ ...search, vanBan: undefined })}>Xem của mọi văn bản</AppLink>
    </p>
  )
}

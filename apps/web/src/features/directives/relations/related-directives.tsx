import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { CitedBy } from './cited-by'
import { groupRelations, relationWords } from './group-relations'
import { RelationLine } from './relation-line'
import { relationsQuery } from './relation-queries'
import styles from './relations.module.css'

/** The documents a directive cites, by how it stands to them, and the directives that cite it. */
export function RelatedDirectives({ directiveId }: { directiveId: string }) {
  const { data, ...query } = useQuery(relationsQuery(directiveId))
  if (!data)
    return query.isError ? (
      <ProblemState
        error={query.error}
        doing="xem văn bản liên quan"
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    ) : (
      <LoadingState label="Đang tải văn bản liên quan" rows={3} />
    )
  if (data.relations.length + data.citedBy.length === 0)
    return <p className={styles.none}>Văn bản không nêu số hiệu văn bản nào khác.</p>
  return (
    <div className={styles.groups}>
      {groupRelations(data.relations).map(({ kind, relations }) => (
        <section key={kind} aria-label={relationWords[kind]}>
          <h3 className={styles.heading}>{relationWords[kind]}</h3>
          <ul className={styles.list}>
            {relations.map((relation) => (
              <RelationLine key={relation.position} directiveId={directiveId} relation={relation} />
            ))}
          </ul>
        </section>
      ))}
      <CitedBy citedBy={data.citedBy} />
    </div>
  )
}

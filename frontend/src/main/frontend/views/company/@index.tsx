import { Link } from 'react-router';
import { Badge } from 'Frontend/components/Badge';
import { Empty } from 'Frontend/components/Empty';
import { Loaded } from 'Frontend/components/Loaded';
import { Page } from 'Frontend/components/Page';
import { Estates, type EstatesQuery } from 'Frontend/graphql/Estates';
import { number } from 'Frontend/lib/format';
import { t } from 'Frontend/lib/i18n';
import { useQuery } from 'Frontend/lib/query';
import { useMembership } from 'Frontend/lib/session';

type Estate = EstatesQuery['estates'][number];

/** All estates of the company, and the way to a new one. */
export default function CompanyEstates() {
  const estates = useQuery(Estates, {});
  const { role } = useMembership();
  const create =
    role === 'HEAD_OFFICE' ? (
      <Link to="/company/new" className="button">
        {t('estate.new')}
      </Link>
    ) : null;
  return (
    <Page title={t('nav.estates')} actions={create}>
      <Loaded of={estates}>
        {(data) =>
          data.estates.length === 0 ? (
            <Empty text={t('estate.none')}>{create}</Empty>
          ) : (
            <EstateTable estates={data.estates} />
          )
        }
      </Loaded>
    </Page>
  );
}

function EstateTable({ estates }: { estates: readonly Estate[] }) {
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('estate.name')}</th>
            <th scope="col">{t('estate.type')}</th>
            <th scope="col">{t('estate.status')}</th>
            <th scope="col" className="figure">
              {t('estate.homes')}
            </th>
            <th scope="col" className="figure">
              {t('estate.livedIn')}
            </th>
            <th scope="col" className="figure">
              {t('estate.joined')}
            </th>
            <th scope="col">{t('nav.board')}</th>
          </tr>
        </thead>
        <tbody>
          {estates.map(({ id, name, type, status, unitCounts, boardPath }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/company/estates/${id}`}>{name}</Link>
              </th>
              <td>{t(`estateType.${type}`)}</td>
              <td>
                <Badge tone={status === 'LIVE' ? 'ok' : 'warn'}>{t(`estateStatus.${status}`)}</Badge>{' '}
                {status === 'PLANNING' ? <Link to={`/company/estates/${id}`}>{t('estate.goOn')}</Link> : null}
              </td>
              <td className="figure">{unitCounts ? number(unitCounts.homes) : '–'}</td>
              <td className="figure">{unitCounts ? number(unitCounts.livedIn) : '–'}</td>
              <td className="figure">
                {unitCounts ? `${number(unitCounts.joined)} / ${number(unitCounts.occupants)}` : '–'}
              </td>
              <td>
                <a href={boardPath}>{t('estate.openBoard')}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

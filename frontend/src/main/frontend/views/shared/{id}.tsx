import { useParams } from 'react-router';
import { OneShared } from './_OneShared';

/** One problem of many households. */
export default function SharedView() {
  const { id = '' } = useParams();
  return <OneShared key={id} id={id} />;
}

/** GraphiQL from our own origin: a page apart from the explorer, which shares nothing with it. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import type { GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import './graphiql.css';

const FIRST_QUERY = `# Every answer opens to the claims behind it: who says so, when, and where.
{
  entity(id: "jamaat-ud-dawa") {
    name
    frontFor {
      link {
        sentence
        claims {
          stance
          citation
        }
      }
    }
  }
}
`;

const fetcher: GraphiQLProps['fetcher'] = async (params, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(params),
  });
  return response.json();
};

const root = document.getElementById('graphiql');
if (root) {
  createRoot(root).render(
    <GraphiQL fetcher={fetcher} defaultQuery={FIRST_QUERY} defaultEditorToolsVisibility={false} />,
  );
}

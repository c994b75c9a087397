import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { App } from './App';
import { AppProvider, createApp } from './state';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

const app = createApp();

createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <AppProvider app={app}>
        <App />
      </AppProvider>
    </I18nProvider>
  </StrictMode>,
);

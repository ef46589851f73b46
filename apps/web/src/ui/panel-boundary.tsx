import { Component, type ReactNode } from 'react';
import { ErrorPanel } from './error-panel';

interface Props {
  /** What could not be shown, for the words: "Questions". */
  what: string;
  children: ReactNode;
}

/** Keeps one broken panel from blanking the page. */
export class PanelBoundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return <ErrorPanel what={this.props.what} onRetry={() => this.setState({ isBroken: false })} />;
  }
}

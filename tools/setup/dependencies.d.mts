export interface LockedPackage {
  version?: string;
  integrity?: string;
  optional?: boolean;
  devOptional?: boolean;
  peer?: boolean;
}
interface Lock {
  packages: Record<string, LockedPackage>;
}
export declare function staleReason(lock: Lock, installed: Lock | null): string | null;
export declare function installDependencies(root: string, say: (line: string) => void): string | null;

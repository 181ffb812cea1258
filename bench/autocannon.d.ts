// autocannon brings no types. Only what the benchmark of saved answers uses of it.
declare module "autocannon" {
  interface Request {
    method: "PUT";
    path?: string;
    headers?: Record<string, string>;
    body?: string;
    /** Called before each request. */
    setupRequest?: (request: Request) => Request;
  }
  interface Outcome {
    readonly duration: number;
    readonly "2xx": number;
    readonly non2xx: number;
    readonly errors: number;
  }
  function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    requests: Request[];
  }): Promise<Outcome>;
  export = autocannon;
}

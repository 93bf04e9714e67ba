using PromptGen.Benchmarks.Analyzers;
using PromptGen.Benchmarks.Generators;
using PromptGen.Benchmarks.Loopback;
using PromptGen.Benchmarks.Reading;
using PromptGen.Benchmarks.Requests;
using PromptGen.Benchmarks.Running;
using PromptGen.Benchmarks.Schemas;

if (args is [LoopbackServer.Argument, var version])
{
    await LoopbackServer.ServeAsync(version);
    return 0;
}

if (Arguments.Read(args) is not { } arguments)
{
    await Console.Error.WriteLineAsync("Usage: --quick [--filter request|loopback|schema|reading|generator|analyzers] [--json FILE]");
    return 2;
}

Dictionary<string, Func<IEnumerable<Goal>>> areas = new()
{
    ["request"] = RequestGoals.Measure,
    ["loopback"] = LoopbackGoals.Measure,
    ["schema"] = SchemaGoals.Measure,
    ["reading"] = ReadingGoals.Measure,
    ["generator"] = static () => GeneratorGoals.Measure().Concat(BakingGoals.Measure()).Concat(FileGoals.Measure()),
    ["analyzers"] = AnalyzerGoals.Measure,
};

return await Report.RunAsync(areas, arguments);

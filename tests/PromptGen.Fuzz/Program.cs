using PromptGen.Fuzz;
using PromptGen.Fuzz.Sources;

if (FuzzArguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(FuzzArguments.Usage);
    return 2;
}

FuzzReport report = new(arguments, Console.Out);
switch (arguments.Kind)
{
    case "reader":
        ReaderFuzz.Run(report);
        break;
    case "stream":
        await StreamFuzz.RunAsync(report);
        break;
    case "exemplars":
        ExemplarFuzz.Run(report);
        break;
    case "delimiters":
        DelimiterFuzz.Run(report);
        break;
    case "prefix":
        if (Environment.GetEnvironmentVariable(PrefixFuzz.ChildVariable) is not null)
        {
            return PrefixFuzz.RunChild(report);
        }

        await PrefixFuzz.RunAsync(report);
        break;
    case "analyzers":
        AnalyzerFuzz.Run(report);
        break;
    case "generator":
        GeneratorFuzz.Run(report);
        break;
    default:
        Console.Error.WriteLine(FuzzArguments.Usage);
        return 2;
}

return report.Finish();

using PromptGen.Chaos;
using PromptGen.Chaos.Cancelling;
using PromptGen.Chaos.Faults;
using PromptGen.Chaos.Threads;

if (ChaosArguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(ChaosArguments.Usage);
    return 2;
}

ChaosReport report = new(arguments, Console.Out);
switch (arguments.Kind)
{
    case "faults":
        await FaultRun.RunAsync(report);
        break;
    case "cancel":
        await CancelRun.RunAsync(report);
        break;
    default:
        ThreadRun.Run(report);
        break;
}

return report.Finish();

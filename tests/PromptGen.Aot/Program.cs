using PromptGen.Aot;

IReadOnlyList<string> failures = await Checks.RunAsync(args is [var server] ? new Uri(server) : null);
Console.WriteLine(failures.Count == 0 ? "holds  Native AOT" : $"does not hold  Native AOT: {string.Join("; ", failures)}");
return failures.Count == 0 ? 0 : 1;

using System.CommandLine;
using InvoiceExtraction;
using PromptGen;
using Spectre.Console;

Argument<string[]> paths = new("paths") { Description = "Text files or folders to extract. Without any, the 45 invoices of the sample.", Arity = ArgumentArity.ZeroOrMore };
Option<string> provider = new("--provider") { Description = "local (a simulator, free), anthropic or openai.", DefaultValueFactory = static _ => SampleOptions.Local };
Option<string?> model = new("--model") { Description = "The model's id. Default: claude-haiku-4-5, for openai gpt-5.6-luna." };
Option<string?> baseUrl = new("--base-url") { Description = "The base URL of a server that speaks the provider's API, such as http://127.0.0.1:8080." };
Option<bool> json = new("--json") { Description = "Print one JSON document instead of tables." };
RootCommand command = new("Extracts invoices into typed records, with a cached few-shot prompt. Keys: ANTHROPIC_API_KEY, OPENAI_API_KEY.") { paths, provider, model, baseUrl, json };

paths.Validators.Add(static result =>
{
    // An option with a slip in its name would else be taken for a file.
    foreach (string path in result.Tokens.Select(static token => token.Value).Where(static path => path.StartsWith('-') && !Path.Exists(path)))
    {
        result.AddError($"'{path}' is no option. Run with --help to see them.");
    }
});
provider.Validators.Add(static result =>
{
    if (result.Tokens is [var name, ..] && name.Value is not (SampleOptions.Local or SampleOptions.Anthropic or SampleOptions.OpenAI))
    {
        result.AddError($"The provider '{name.Value}' is not known. Pass --provider with local, anthropic or openai.");
    }
});

command.SetAction(async (parsed, cancellationToken) =>
{
    SampleOptions options = new(parsed.GetValue(paths) ?? [], parsed.GetValue(provider)!, parsed.GetValue(model), parsed.GetValue(baseUrl), parsed.GetValue(json));
    IAnsiConsole console = AnsiConsole.Console;
    if (Console.IsOutputRedirected)
    {
        // A file or a pipe wants plain text of a fixed width.
        console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No });
        console.Profile.Width = 120;
    }

    return await new SampleApp(options, console, Console.OpenStandardOutput, Console.Error, Environment.GetEnvironmentVariable).RunAsync(cancellationToken);
});

ParseResult result = command.Parse(args);
if (result.Errors.Count > 0)
{
    Console.Error.WriteLine(string.Join(" ", result.Errors.Select(static error => error.Message)));
    return SampleApp.BadInput;
}

return await result.InvokeAsync();

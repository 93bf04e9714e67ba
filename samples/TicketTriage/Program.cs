using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PromptGen.Simulator;
using TicketTriage;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
TriageOptions options = builder.Configuration.ReadTriageOptions();
string? apiKey = builder.Configuration["ANTHROPIC_API_KEY"];
if (options.Problem() is { } problem)
{
    Console.Error.WriteLine(problem);
    return 2;
}

SimulatorServer? simulator = null;
if (options.Provider == "local")
{
    simulator = await SimulatorServer.StartAsync();
    options.BaseUrl = simulator.BaseAddress.ToString().TrimEnd('/');
    apiKey = "local";
    Console.WriteLine(SimulatorServer.Banner);
    Console.WriteLine();
}
else if (string.IsNullOrEmpty(apiKey))
{
    Console.Error.WriteLine("There is no API key. Set the environment variable ANTHROPIC_API_KEY, or leave Triage:Provider at local.");
    return 2;
}

await using (simulator)
{
    builder.Services.AddTicketTriage(options, apiKey);
    using IHost host = builder.Build();
    return await host.Services.GetRequiredService<TriageRun>().RunAsync(Console.Out, host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
}
